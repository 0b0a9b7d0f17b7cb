@echo off
rem Starts Asterism with Java 25 or newer: JAVA_HOME first, then the path.
setlocal enabledelayedexpansion
set "HOME_DIRECTORY=%~dp0.."
set "SEEN=none"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA call :try "%%j"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do if not defined JAVA call :try "%%d\bin\java.exe"
if not defined JAVA (
  echo asterism: needs Java 25 or newer, but found %SEEN%; install a JDK 25 or set JAVA_HOME to one. 1>&2
  exit /b 1
)
"%JAVA%" %ASTERISM_OPTS% --enable-native-access=javafx.graphics "-Dasterism.home=%HOME_DIRECTORY%" --module-path "%HOME_DIRECTORY%\lib" --module org.asterism/org.asterism.Asterism %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b 0
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1 ^| findstr /i /c:"version ""') do for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
set "SEEN=Java %MAJOR% in %~1"
if %MAJOR% GEQ 25 set "JAVA=%~1"
exit /b 0
