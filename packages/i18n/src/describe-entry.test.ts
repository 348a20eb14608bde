import { languages } from "@guildhall/core";
import { entryKinds } from "@guildhall/core/dkp";
import { expect, test } from "vitest";
import { describeEntry, type EntryToDescribe } from "./describe-entry.ts";
import { translatorFor } from "./translate.ts";

const paid: EntryToDescribe = {
  kind: "event",
  reason: "present",
  note: null,
  eventTitle: "Siege",
  reversedKind: null,
  reversedNote: null,
};

test.each(languages)("every kind of row has words in %s, also once it is taken back", (language) => {
  const t = translatorFor(language);
  for (const kind of entryKinds) {
    const { sentence } = describeEntry(t, { ...paid, kind });
    const back = describeEntry(t, { ...paid, kind: "reversal", reversedKind: kind });
    expect(sentence).not.toContain("dkp.");
    expect(back.sentence).toContain(kind === "reversal" ? "" : sentence);
  }
  const limits = ["hardCap", "weekCap", "floor"].map((reason) =>
    describeEntry(t, { ...paid, kind: "limit", reason }),
  );
  expect(new Set(limits.map(({ title }) => title)).size).toBe(3);
});

test("an event is told with its result, a slip in the words of its officer, an undo with both whys", () => {
  const t = translatorFor("en");
  expect(describeEntry(t, paid)).toEqual({ title: "Siege", sentence: "Siege, present" });
  const slip = {
    ...paid,
    kind: "adjustment",
    reason: "byOfficer",
    eventTitle: null,
    note: "Led it",
  } as const;
  expect(describeEntry(t, slip).sentence).toBe("Led it");
  const undo = { ...slip, kind: "reversal", note: "Wrong day", reversedKind: "adjustment" } as const;
  expect(describeEntry(t, { ...undo, reversedNote: "Led it" }).sentence).toBe(
    "Taken back: Led it. Wrong day",
  );
  expect(describeEntry(t, { ...undo, reversedNote: null, note: null }).sentence).toBe(
    "Taken back: Given or taken by an officer",
  );
});
