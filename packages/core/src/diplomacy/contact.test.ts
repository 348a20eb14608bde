import { expect, test } from "vitest";
import { type Contact, listContactSteps, placeContact, requireSettling, runOfContact } from "./contact.ts";

const at = Temporal.Instant.from("2026-11-22T12:00:00Z");
const waiting: Contact = {
  ...{ contactId: 1, foreignGuildId: 2, userId: "10", state: "waits", isFurther: true, addedAt: at },
  ...{ addedByUserId: "20", settledAt: null, settledByUserId: null, remindedAt: null },
};

test.each([
  ["the first one", { others: [], isGuarded: true }, { state: "in", isFurther: false }],
  ["one after a refused one", { others: ["refused"], isGuarded: true }, { state: "in", isFurther: false }],
  [
    "a second one of a guarded channel",
    { others: ["in"], isGuarded: true },
    { state: "waits", isFurther: true },
  ],
  ["one beside who waits", { others: ["waits"], isGuarded: true }, { state: "waits", isFurther: true }],
  ["a second one otherwise", { others: ["in"], isGuarded: false }, { state: "in", isFurther: true }],
] as const)("%s is let in or waits by who is there already", (_title, { others, isGuarded }, placed) => {
  const known = others.map((state) => ({ state }));
  expect(placeContact(known, { isGuarded })).toEqual(placed);
});

test.each([
  ["who waits", {}, ["letIn", "refuse"]],
  ["who was refused", { state: "refused" }, ["letIn"]],
  ["of whom the channel was only told", { state: "in" }, ["refuse"]],
  ["who was let in by somebody", { state: "in", settledAt: at }, []],
  ["who was the first", { state: "in", isFurther: false }, []],
] as const)("somebody %s can be answered so and not otherwise", (_title, changed, expected) => {
  expect(listContactSteps({ ...waiting, ...changed })).toEqual(expected);
});

const press = { step: "letIn", seen: "waits", userId: "30", isOnlyKeeper: false } as const;

test.each([
  ["themselves", { userId: "10" }, "diplomacy.contactOwn"],
  ["themselves, also as the only keeper", { userId: "10", isOnlyKeeper: true }, "diplomacy.contactOwn"],
  ["themselves out", { userId: "10", step: "refuse" }, "diplomacy.contactOwn"],
  ["whom they added", { userId: "20" }, "diplomacy.contactAddedByYou"],
  ["who was refused meanwhile", { seen: "refused" }, "diplomacy.contactSettled"],
] as const)("nobody lets in or refuses %s", (_title, changed, code) => {
  expect(() => requireSettling(waiting, { ...press, ...changed })).toThrow(expect.objectContaining({ code }));
});

test("another officer lets somebody in, whoever added them refuses them, and an only keeper does both", () => {
  requireSettling(waiting, press);
  requireSettling(waiting, { ...press, userId: "20", step: "refuse" });
  requireSettling(waiting, { ...press, userId: "20", isOnlyKeeper: true });
});

test("officers are asked once more after a day", () => {
  expect(runOfContact(waiting)).toMatchObject({ slot: "1", dueAt: at.add({ hours: 24 }) });
});
