import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import { type Translate, translateResult } from "@guildhall/i18n";
import type { MarkDraftView } from "@guildhall/use-cases/attendance";
import { type APISelectMenuComponent, escapeMarkdown } from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { writeDraftButton } from "./write-draft.button.ts";

/** A message has five rows, and the last one is the button's. */
const questionLimit = 4;

/** What stands for "none of these" among the options. */
export const nobodyOfThem = "nobody";

/** The select of one question, by its place among all of them. */
type MakeSelect = (question: number, look: SelectLook) => APISelectMenuComponent;

/** Who will be marked, who is so already, whom nobody knows; a select per open question, and the button that writes. */
export function markDraftView(t: Translate, draft: MarkDraftView, makeSelect: MakeSelect): MessageView {
  const { title, result, people, questions } = draft;
  const open = questions.flatMap((question, index) => (question.isOpen ? [{ ...question, index }] : []));
  const values = { title: escapeMarkdown(title), result: translateResult(t, result) };
  return {
    embeds: [
      {
        title: t("attendance.draft.title", { title }),
        description: [
          t("attendance.draft.count", { ...values, count: people.length }),
          ...(open.length > 0 ? [t("attendance.draft.open", { count: open.length })] : []),
        ].join("\n"),
        color: lampColour,
        fields: fieldsOf(t, draft),
      },
    ],
    components: [
      ...open
        .slice(0, questionLimit)
        .map((question) => row(makeSelect(question.index, questionLook(t, question)))),
      ...(people.length > 0 ? [row(writeButton(t, draft))] : []),
    ],
  };
}

function fieldsOf(t: Translate, { people, unknown, questions, result }: MarkDraftView) {
  const isSo = (person: MarkDraftView["people"][number]) => person.mark === result;
  const left = questions.filter(({ isOpen, chosenId }) => !isOpen && chosenId === null);
  const groups = [
    { key: "fresh", names: people.filter((person) => !isSo(person)).map(({ name }) => name) },
    { key: "already", names: people.filter(isSo).map(({ name }) => name) },
    { key: "asked", names: questions.filter(({ isOpen }) => isOpen).map(({ name }) => name) },
    { key: "unknown", names: [...unknown, ...left.map(({ name }) => name)] },
  ] as const;
  const shown = groups.filter(({ names }) => names.length > 0);
  const more = (count: number) => t("events.card.more", { count });
  return shown.map(({ key, names }) => ({
    name: t(`attendance.draft.${key}`, { count: names.length }),
    value: listNames(names, { fieldCount: shown.length, more }),
  }));
}

function questionLook(t: Translate, question: MarkDraftView["questions"][number]): SelectLook {
  const options = question.candidates.map(({ memberId, name }) => ({
    label: name.slice(0, 100),
    value: String(memberId),
  }));
  return {
    placeholder: t("attendance.draft.who", { name: question.name }).slice(0, 150),
    options: [...options, { label: t("attendance.draft.nobody"), value: nobodyOfThem }],
  };
}

function writeButton(t: Translate, { eventId, draftId, people, result }: MarkDraftView) {
  const label = t("attendance.draft.write", { count: people.length, result: translateResult(t, result) });
  return writeDraftButton.component({ eventId, draftId }, { label: label.slice(0, 80), style: "primary" });
}
