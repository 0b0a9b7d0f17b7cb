package org.asterism.bench.race;

import java.util.List;

/**
 * The time of a specialised program that cannot be had here, measured elsewhere beside a peer that can.
 *
 * @param seconds what it took there
 * @param peer how the name of the peer begins
 * @param peerSeconds what the peer took there
 */
record Mark(String name, double seconds, String peer, double peerSeconds) {

    /** The time scaled to this machine, as far as the peer ran here. */
    Standing standing(String workload, List<Standing> here) {
        return here.stream()
                .filter(standing -> standing.peer().startsWith(peer) && standing.ran())
                .findFirst()
                .map(standing -> scaled(workload, standing))
                .orElseGet(() -> new Standing(
                        workload, name, Side.MARK, List.of(), List.of(), Measures.NONE, peer + " did not run here"));
    }

    private Standing scaled(String workload, Standing standing) {
        double share = seconds / peerSeconds;
        return new Standing(
                workload,
                name + ", scaled by " + standing.peer(),
                Side.MARK,
                List.of(share * standing.best()),
                List.of(share * standing.leastCpu()),
                Measures.NONE,
                "");
    }
}
