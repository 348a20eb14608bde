import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { MarkDraftView } from "@guildhall/use-cases/attendance";
import { expect, test } from "vitest";
import { markDraft } from "./answer-draft.select.ts";

const t = translatorFor("fr");
const longName = "Ŵ".repeat(32);
const candidates = [1, 2, 3].map((memberId) => ({ memberId, name: longName }));
const question = { name: longName.repeat(3), candidates, isOpen: true, chosenId: null };
const draft: MarkDraftView = {
  draftId: 999_999_999,
  eventId: 999_999_999,
  title: "Siege of Stonegard ".repeat(5),
  result: "leftEarly",
  source: "list",
  people: Array.from({ length: 1_000 }, (_, memberId) => ({ memberId, name: longName, mark: null })),
  questions: Array.from({ length: 30 }, () => question),
  unknown: Array.from({ length: 300 }, () => longName),
};

test("a whole roster with thirty questions fits one message", () => {
  expectFitsDiscord(markDraft(t, draft));
});

test("four names are asked at a time, and nobody is marked by a list of nobody", () => {
  expect(markDraft(t, draft).components).toHaveLength(5);
  const answered = draft.questions.map((each, index) => ({ ...each, isOpen: index > 27 }));
  expect(markDraft(t, { ...draft, questions: answered }).components).toHaveLength(3);
  expect(markDraft(t, { ...draft, people: [], questions: [] }).components).toEqual([]);
});

test("who is marked so already stands apart, and a name that is none of them is nobody's", () => {
  const people = [
    { memberId: 1, name: "Aldo", mark: "leftEarly" as const },
    { memberId: 2, name: "Brix", mark: null },
  ];
  const none = { ...question, name: "Zzyzx", isOpen: false };
  const view = markDraft(translatorFor("en"), { ...draft, people, questions: [none], unknown: [] });
  expect(view.embeds?.[0]?.fields?.map(({ name, value }) => [name, value])).toEqual([
    ["Will be marked (1)", "Brix"],
    ["Marked so already (1)", "Aldo"],
    ["Not in the roster (1)", "Zzyzx"],
  ]);
});
