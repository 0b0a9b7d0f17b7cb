package org.asterism.lesson.codec;

/** Lessons to break. */
final class Examples {
    /** A lesson with every key there is. */
    static final String FULL = """
            {
              "format": "asterism-lesson",
              "version": 1,
              "id": "every-key",
              "title": "Every key",
              "summary": "A lesson with every key.",
              "author": "A. Teacher",
              "level": "First course",
              "minutes": 15,
              "pages": [
                {
                  "title": "Two runs",
                  "text": "Look.\\n\\n- here\\n- there",
                  "show": {
                    "data": { "sample": "iris", "columns": ["petal length (cm)", "sepal width (cm)"] },
                    "runs": [
                      { "algorithm": "k-means", "parameters": { "k": 3, "start": "random", "seed": 7 } },
                      { "algorithm": "dbscan", "parameters": { "epsilon": 0.25 }, "standardized": true }
                    ],
                    "at": "first-noise",
                    "view": { "x": [0, 8], "y": [1.5, 5] },
                    "with": ["truth", "ambiguity", "code", "objective"]
                  },
                  "question": { "choice": "Which?", "options": ["This", "That"], "answer": 1, "why": "Because." }
                },
                {
                  "title": "Made",
                  "text": "How many?",
                  "show": { "data": { "generator": "moons", "parameters": { "n": 200, "noise": 0.1 } }, "at": 12 },
                  "question": { "count": "How many groups?", "why": "Two." }
                },
                {
                  "title": "Drawn",
                  "text": "Six points.",
                  "show": {
                    "data": {
                      "points": { "x": [0, 1, 0, 9, 8, 9], "y": [0, 0, 1, 9, 9, 8], "groups": ["a", "a", "a", "b", "b", "b"] }
                    },
                    "runs": [{ "algorithm": "k-medoids", "parameters": { "k": 2 } }],
                    "at": "end"
                  },
                  "question": { "places": "Where?", "number": 2 },
                  "checks": [{ "text": "Right", "measure": "adjusted-rand-index", "at-least": 0.95 }]
                },
                {
                  "title": "A table",
                  "text": "Three rows.",
                  "show": {
                    "data": { "file": "data/heights.csv", "columns": ["height", "weight"], "groups": "name" },
                    "runs": [{ "algorithm": "dbscan" }]
                  },
                  "question": { "outlines": "Draw." },
                  "checks": [
                    { "text": "Three", "measure": "clusters", "at-least": 3, "at-most": 3 },
                    { "text": "No noise", "measure": "noise", "at-most": 0 }
                  ]
                }
              ]
            }
            """;

    private Examples() {}
}
