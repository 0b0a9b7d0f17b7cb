package org.asterism.bench.race;

import elki.clustering.kmedoids.initialization.KMedoidsInitialization;
import elki.data.Cluster;
import elki.data.Clustering;
import elki.data.NumberVector;
import elki.data.model.MedoidModel;
import elki.data.type.TypeUtil;
import elki.database.Database;
import elki.database.StaticArrayDatabase;
import elki.database.ids.ArrayModifiableDBIDs;
import elki.database.ids.DBIDArrayIter;
import elki.database.ids.DBIDIter;
import elki.database.ids.DBIDRange;
import elki.database.ids.DBIDUtil;
import elki.database.query.QueryBuilder;
import elki.database.query.distance.DistanceQuery;
import elki.database.relation.Relation;
import elki.datasource.ArrayAdapterDatabaseConnection;
import elki.distance.minkowski.EuclideanDistance;
import java.util.Arrays;
import java.util.function.Supplier;

/** ELKI's data and results. */
final class Elki {
    static final String NAME = "ELKI 0.8.0";

    private Elki() {}

    /** A new database, without the indexes that earlier runs made. */
    static Supplier<Relation<NumberVector>> database(double[][] rows) {
        return () -> {
            Database database = new StaticArrayDatabase(new ArrayAdapterDatabaseConnection(rows));
            database.initialize();
            return database.getRelation(TypeUtil.NUMBER_VECTOR_FIELD);
        };
    }

    /** Points and all their distances, computed off the clock. */
    record WithDistances(Relation<NumberVector> relation, DistanceQuery<NumberVector> distances) {
        static Supplier<WithDistances> of(double[][] rows) {
            Relation<NumberVector> relation = database(rows).get();
            DistanceQuery<NumberVector> distances = new QueryBuilder<>(relation, EuclideanDistance.STATIC)
                    .precomputed()
                    .distanceQuery();
            return () -> new WithDistances(relation, distances);
        }
    }

    static int[] labels(Relation<?> relation, Clustering<?> clustering) {
        DBIDRange range = (DBIDRange) relation.getDBIDs();
        int[] labels = new int[range.size()];
        Arrays.fill(labels, -1);
        int next = 0;
        for (Cluster<?> cluster : clustering.getAllClusters()) {
            int label = cluster.isNoise() ? -1 : next++;
            for (DBIDIter at = cluster.getIDs().iter(); at.valid(); at.advance()) {
                labels[range.getOffset(at)] = label;
            }
        }
        return labels;
    }

    static int[] medoids(Relation<?> relation, Clustering<MedoidModel> clustering) {
        DBIDRange range = (DBIDRange) relation.getDBIDs();
        return clustering.getAllClusters().stream()
                .mapToInt(cluster -> range.getOffset(cluster.getModel().getMedoid()))
                .toArray();
    }

    static KMedoidsInitialization<NumberVector> start(int[] medoids) {
        return (k, ids, distances) -> {
            ArrayModifiableDBIDs chosen = DBIDUtil.newArray(k);
            DBIDArrayIter at = ((DBIDRange) ids).iter();
            for (int medoid : medoids) {
                chosen.add(at.seek(medoid));
            }
            return chosen;
        };
    }

    /** A clustering with these labels. */
    static Clustering<elki.data.model.Model> clustering(Relation<?> relation, int[] labels) {
        DBIDRange range = (DBIDRange) relation.getDBIDs();
        int clusters = Arrays.stream(labels).max().orElse(-1) + 1;
        ArrayModifiableDBIDs[] members = new ArrayModifiableDBIDs[clusters];
        Arrays.setAll(members, c -> DBIDUtil.newArray());
        for (DBIDArrayIter at = range.iter(); at.valid(); at.advance()) {
            members[labels[at.getOffset()]].add(at);
        }
        Clustering<elki.data.model.Model> clustering = new Clustering<>();
        for (ArrayModifiableDBIDs ids : members) {
            clustering.addToplevelCluster(new Cluster<>(ids, elki.data.model.ClusterModel.CLUSTER));
        }
        return clustering;
    }
}
