package org.asterism.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundRunnerTest {
    @Test
    void whatATaskSplitsStaysOnTheThreadsOfItsRunner() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        try (BackgroundRunner runner = new BackgroundRunner("alone", 2)) {
            runner.submit("Split", _ -> {
                        Parallel.forEach(
                                10_000, _ -> threads.add(Thread.currentThread().getName()));
                        return 0;
                    })
                    .join();
        }
        assertThat(threads).isNotEmpty().allMatch(name -> name.startsWith("alone-worker-"));
    }

    @Test
    void noMoreTasksThanAskedForRunAtOnceAndTheFirstComesFirst() throws InterruptedException {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (BackgroundRunner runner = new BackgroundRunner("one", 1)) {
            Task<Integer> first = runner.submit("First", _ -> {
                mayEnd.await();
                return 1;
            });
            Task<Integer> second = runner.submit("Second", _ -> 2);
            Task<Integer> third = runner.submit("Third", _ -> 3);
            third.cancel();
            assertThat(second.state()).isEqualTo(Task.State.WAITING);
            mayEnd.countDown();
            assertThat(first.join()).isEqualTo(1);
            assertThat(second.join()).isEqualTo(2);
            assertThat(third.state()).isEqualTo(Task.State.CANCELLED);
        }
    }
}
