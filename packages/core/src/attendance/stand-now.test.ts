import { expect, test } from "vitest";
import { standNow } from "./stand-now.ts";

const away = { answer: null, isInVoice: false, hasCheckedIn: false } as const;

test.each([
  [{ ...away, answer: "coming", isInVoice: true }, "here"],
  [{ ...away, answer: "late", isInVoice: true }, "here"],
  [{ ...away, isInVoice: true }, "withoutSignUp"],
  [{ ...away, answer: "cant", isInVoice: true }, "withoutSignUp"],
  [{ ...away, answer: "standby", isInVoice: true }, "withoutSignUp"],
  [{ ...away, answer: "coming", hasCheckedIn: true }, "checkedIn"],
  [{ ...away, answer: "coming" }, "missing"],
  [{ ...away, answer: "late" }, "missing"],
  [{ ...away, answer: "maybe" }, "notExpected"],
  [away, "notExpected"],
] as const)("with %o somebody is %s", (known, standing) => {
  expect(standNow(known)).toBe(standing);
});

test("nobody misses whom there was no seat for, who sat out, or whom the event signed up by itself", () => {
  const coming = { ...away, answer: "coming" } as const;
  expect(standNow({ ...coming, withoutSeat: "waiting" })).toBe("notExpected");
  expect(standNow({ ...coming, withoutSeat: "benched" })).toBe("notExpected");
  expect(standNow({ ...coming, isByDefault: true })).toBe("notExpected");
  expect(standNow({ ...coming, isByDefault: true, isInVoice: true })).toBe("withoutSignUp");
});
