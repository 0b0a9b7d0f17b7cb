package org.asterism.ui.plot.outline;

/** What a person can say of a group. */
public enum GroupFields {
    /** Its name, colour and note, and how sure they are of it. */
    ALL(true, true),
    /** Its name, colour and note. */
    NAME(true, false),
    /** How sure they are of it; names are given. */
    CONFIDENCE(false, true),
    /** Nothing; names are given. */
    NOTHING(false, false);

    private final boolean named;
    private final boolean confident;

    GroupFields(boolean named, boolean confident) {
        this.named = named;
        this.confident = confident;
    }

    /** Whether groups can be made, named, coloured and removed. */
    public boolean named() {
        return named;
    }

    /** Whether they say how sure they are of each. */
    public boolean confident() {
        return confident;
    }
}
