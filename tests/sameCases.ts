import * as fc from "fast-check";

// Property tests draw the same cases every time, so that no change is turned away for a case that it has nothing to do with. ATLAS_TEST_SEED draws others: whoever changes a score
// tries some.
fc.configureGlobal({ seed: Number(process.env["ATLAS_TEST_SEED"] ?? 20_261_122) });
