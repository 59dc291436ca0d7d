import { configure } from "@testing-library/react";

// The limit only ends what hangs: a busy machine takes several times as long as a quiet one.
configure({ asyncUtilTimeout: 15_000 });
