import { expect, test } from "vitest";
import { showToast, undoLast } from "./toast-store.ts";

test("what was done last is taken back first, each thing once, and what cannot be taken back stands in nothing's way", () => {
  const undone: string[] = [];
  const done = (text: string) => showToast({ kind: "done", text, undo: () => undone.push(text) });
  done("first");
  done("second");
  showToast({ kind: "failed", text: "no answer" });
  expect([undoLast(), undoLast(), undoLast()]).toEqual([true, true, false]);
  expect(undone).toEqual(["second", "first"]);
});

test("what no toast offers any more is not taken back", () => {
  const undone: string[] = [];
  showToast({ kind: "done", text: "long ago", undo: () => undone.push("long ago") });
  for (const text of ["one", "two", "three"]) showToast({ kind: "done", text });
  expect(undoLast()).toBe(false);
  expect(undone).toEqual([]);
});
