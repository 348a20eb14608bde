import { profileOf } from "@guildhall/core/games";
import { type Question, questionKinds } from "@guildhall/core/recruitment";
import { expectDialogFitsDiscord, expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { DraftView, OwnApplying } from "@guildhall/use-cases/recruitment";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";
import { draftControls } from "./draft.button.ts";
import { renderDraft } from "./draft.view.ts";
import { ownApplication } from "./own-application.view.ts";
import { readStep } from "./read-step.ts";
import { fieldsOfStep } from "./step.view.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const t = translatorFor("fr");

/** As long as an officer can make it: every kind of question, each with the longest words. */
const questions: readonly Question[] = Array.from({ length: 50 }, (_, index) => {
  const kind = questionKinds[index % questionKinds.length] ?? "shortText";
  const options = Array.from({ length: 25 }, (_none, option) => `${option}`.padEnd(80, "x"));
  return {
    ...{ questionId: index + 1, kind, isRequired: true, options, minimum: null, maximum: null },
    ...{ label: "?".repeat(45), help: "h".repeat(100) },
  };
});

const draft: DraftView = {
  guildName: "N".repeat(100),
  formId: 1,
  version: 1,
  formName: null,
  introduction: "i".repeat(1_000),
  questions,
  game: profileOf("throne-and-liberty"),
  language: "fr",
  typed: Object.fromEntries(questions.map(({ questionId }) => [questionId, "*".repeat(1_500)])),
  step: 0,
  problems: [],
  updatedAt: now,
};

const modal = defineModal({
  feature: "recruitment",
  name: "apply-answers",
  version: 1,
  params: z.object({}),
  fields: z.object({}).catchall(z.string()),
  run: async () => ({ content: "" }),
});

const labelsOf = (view: DraftView) =>
  JSON.stringify(renderDraft({ view, t: translatorFor("en") }, draftControls).components);

describe.each([0, 3, 10])("with %i of ten dialogs sent", (step) => {
  test("the longest form fits, whether everything is wrong or nothing is", () => {
    const problems = questions.map(({ questionId }) => {
      const details = { hosts: "h".repeat(200) };
      return { questionId, code: "linkNotAllowed", details } as const;
    });
    expectFitsDiscord(renderDraft({ view: { ...draft, step }, t }, draftControls));
    expectFitsDiscord(renderDraft({ view: { ...draft, step, problems }, t }, draftControls));
  });
});

test.each(Array.from({ length: 10 }, (_, step) => step))("dialog %i of the longest form fits", (step) => {
  const opened = modal.open({}, { title: "Application", fields: fieldsOfStep(draft, step, t) });
  expectDialogFitsDiscord(opened.modal);
});

test("there is one thing to do next: begin, go on, put right, or send", () => {
  expect(labelsOf(draft)).toContain('"Fill in"');
  expect(labelsOf({ ...draft, step: 3 })).toContain('"Go on"');
  expect(labelsOf({ ...draft, step: 10 })).toContain('"Send"');
  const problems = [{ questionId: 50, code: "missing", details: {} }] as const;
  // What was not asked yet is missing, and not wrong.
  expect(labelsOf({ ...draft, step: 3, problems })).toContain('"Go on"');
  expect(labelsOf({ ...draft, step: 10, problems })).toContain('"Put right"');
});

test("a field that was left empty takes an answer back, unless the form is another one by now", () => {
  const entered = { 1: "Tuesdays" };
  const read = (version: number) => readStep(draft, { step: 0, version, entered }, t);
  expect(read(1)).toEqual({ 1: "Tuesdays", 2: "", 3: "", 4: "", 5: "" });
  expect(read(2)).toEqual({ 1: "Tuesdays" });
});

test("a class that is typed is found by its weapons or its name; what could be several stays as it was typed", () => {
  const asked = questions.find(({ kind }) => kind === "class");
  const questionId = asked?.questionId ?? 0;
  const read = (text: string) =>
    readStep(draft, { step: 0, version: 0, entered: { [questionId]: text } }, translatorFor("en"))[
      questionId
    ];
  expect(read("wand sns")).toBe(read("templar"));
  expect(draft.game.classes.map(({ key }) => key)).toContain(read("templar"));
  expect(read("wand")).toBe("wand");
});

const buttons = {
  apply: { type: 2, style: 1, custom_id: "apply", label: "Apply" },
  withdraw: { type: 2, style: 2, custom_id: "withdraw", label: "Withdraw" },
} as const;

const own: OwnApplying = {
  guildName: "Nightwatch",
  game: profileOf("generic"),
  application: null,
  draftFormId: null,
  openings: [],
  hindrance: null,
};

test("the own application says where it stands and what happens next", () => {
  const application = {
    ...({ applicationId: 1, characterName: "Aldo", classKey: null, role: "tank" } as const),
    ...{ appliedAt: now, stateChangedAt: now, answerDueAt: now, interviewAt: now, trialEndsAt: now },
    ...{ answers: [], threadId: "10" },
  } as const;
  const states = ["applied", "inReview", "interview", "trial", "accepted", "rejected", "withdrawn"] as const;
  const english = translatorFor("en");
  const texts = states.map((state) => {
    const view = ownApplication(english, { ...own, application: { ...application, state } }, buttons);
    expectFitsDiscord(view);
    return view.embeds?.[0]?.description ?? "";
  });
  expect(new Set(texts).size).toBe(states.length);
  expect(texts[0]).toContain("You have an answer by <t:1772366400:f>.");
  expect(texts[3]).not.toContain("You have an answer by");
  expect(ownApplication(english, own, buttons).embeds?.[0]?.description).toContain("You have not applied");
});
