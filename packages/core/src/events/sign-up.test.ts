import { expect, test } from "vitest";
import { countAnswers } from "./sign-up.ts";

test("counts each answer, and none as zero", () => {
  const signUps = (["coming", "cant", "coming"] as const).map((answer) => ({ answer }));
  expect(countAnswers(signUps)).toEqual({ coming: 2, late: 0, maybe: 0, standby: 0, cant: 1 });
});
