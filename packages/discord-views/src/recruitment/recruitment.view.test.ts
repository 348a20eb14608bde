import { profileOf } from "@guildhall/core/games";
import { defaultForm, type Question, type QuestionKind, questionKinds } from "@guildhall/core/recruitment";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { expectFitsDiscord } from "../testing/index.ts";
import { questionField } from "./question-field.ts";
import { type RecruitmentPanel, recruitmentPanel } from "./recruitment-panel.view.ts";

const t = translatorFor("en");
const plain = { label: "Asked", help: null, isRequired: true, options: [], minimum: null, maximum: null };

const ask = (kind: QuestionKind, rest: Partial<Question> = {}): Question => ({
  ...{ questionId: 1, kind, ...plain },
  ...rest,
});

const wow = profileOf("world-of-warcraft");
const throne = profileOf("throne-and-liberty");

const fieldOf = (question: Question, typed?: string, game = wow) =>
  questionField(question, typed, { game, t, questions: [question] });

const panel: RecruitmentPanel = {
  guildName: "Night*watch",
  introduction: null,
  openings: [
    { role: "tank", wanted: 3, have: 1, vacancies: 2, isOpen: true },
    { role: "healer", wanted: 1, have: 1, vacancies: 0, isOpen: true },
    { role: "melee", wanted: 1, have: 0, vacancies: 0, isOpen: false },
  ],
  isOpen: true,
  customIds: { apply: "apply", own: "own" },
};

const isDisabled = (shown: RecruitmentPanel) =>
  JSON.stringify(recruitmentPanel(t, shown).components).includes('"disabled":true');

test("the panel names each role with what is left of it, and a button to apply", () => {
  const view = recruitmentPanel(t, panel);
  expectFitsDiscord(view);
  expect(view.embeds?.[0]?.title).toBe("Join Night\\*watch");
  expect(view.embeds?.[0]?.fields?.[0]?.value).toBe(
    "Tank: **2 places**\nHealer: full\nMelee: not looked for",
  );
  expect(isDisabled(panel)).toBe(false);
});

test("nobody can press to apply where nothing is open: no form, or no place", () => {
  expect(isDisabled({ ...panel, isOpen: false })).toBe(true);
  expect(isDisabled({ ...panel, openings: panel.openings.slice(1) })).toBe(true);
  expect(isDisabled({ ...panel, openings: [] })).toBe(false);
});

test("the panel fits with the longest introduction and every role", () => {
  const roles = ["tank", "healer", "melee", "ranged", "flanker", "support"] as const;
  const openings = roles.map((role) => ({ role, wanted: 500, have: 0, vacancies: 500, isOpen: true }));
  expectFitsDiscord(
    recruitmentPanel(translatorFor("fr"), { ...panel, openings, introduction: "é".repeat(1_000) }),
  );
});

test.each(questionKinds)(
  "%s has words of its own where the officer wrote none, or those of the officer",
  (kind) => {
    expect(fieldOf(ask(kind)).label).toBe("Asked");
    const builtIn = defaultForm.questions.some((question) => question.kind === kind);
    if (builtIn) expect(fieldOf(ask(kind, { label: null })).label).not.toBe("");
  },
);

test("what is chosen from is a list, and what Discord cannot list is typed by its name", () => {
  expect(fieldOf(ask("class")).options).toHaveLength(wow.classes.length);
  const typed = fieldOf(ask("class"), throne.classes[0]?.key, throne);
  expect(typed.options).toBeUndefined();
  expect(typed.value).toMatch(/^[A-Z]/);
  expect(fieldOf(ask("yesNo")).options?.map(({ label }) => label)).toEqual(["Yes", "No"]);
  const colours = { options: ["Red", "Green", "Blue"], maximum: 2 };
  expect(fieldOf(ask("someOf", colours), "Red\nBlue")).toMatchObject({ mostChosen: 2, value: "Red\nBlue" });
  expect(fieldOf(ask("oneOf", { ...colours, maximum: null }))).toMatchObject({ mostChosen: 1 });
});

test("nobody has to say a role that follows from the class", () => {
  const role = ask("role");
  const asked = { game: wow, t, questions: [ask("class"), role] };
  expect(questionField(role, undefined, asked).isOptional).toBe(true);
  expect(fieldOf(role).isOptional).toBeUndefined();
});
