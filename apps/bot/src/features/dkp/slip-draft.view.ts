import type { Language } from "@guildhall/core";
import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { SlipDraftView, SlipLine } from "@guildhall/use-cases/dkp";
import type { APISelectMenuComponent } from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { tellLimits } from "./tell-limits.ts";
import { writeSlipButton } from "./write-slip.button.ts";

export type SlipWords = { readonly t: Translate; readonly language: Language };

/** A message has five rows, and the last one is the button's. */
const questionLimit = 4;

/** What stands for leaving a line out among the options. */
export const skippedLine = "skip";

/** The select of one line. */
type MakeSelect = (line: number, look: SelectLook) => APISelectMenuComponent;

const isOpen = ({ state }: SlipLine): boolean =>
  state === "asked" || state === "unknown" || state === "twice";

/** Who gets what, before and after; what is unclear, with a select where somebody can be chosen; and the button that writes. */
export function slipDraftView(words: SlipWords, draft: SlipDraftView, makeSelect: MakeSelect): MessageView {
  const { t } = words;
  const { lines, entries, pool } = draft;
  const asked = lines.filter((line) => isOpen(line) && line.state !== "unknown");
  return {
    embeds: [
      {
        title: t("dkp.many.title"),
        description: t("dkp.many.head", { pool: pool?.name ?? "DKP" }),
        color: lampColour,
        fields: fieldsOf(words, draft),
      },
    ],
    components: [
      ...asked.slice(0, questionLimit).map((line) => row(makeSelect(line.line, questionLook(t, line)))),
      ...(entries.length > 0 ? [row(writeButton(t, draft))] : []),
    ],
  };
}

function fieldsOf(words: SlipWords, { lines, entries }: SlipDraftView) {
  const { t } = words;
  const written = (line: SlipLine) => `${line.line}. ${line.written}`;
  const left = lines.filter(({ state }) => state === "skipped" || state === "broken");
  const groups = [
    {
      name: t("dkp.many.entries", { count: entries.length }),
      names: entries.map((entry) => tellEntry(words, entry)),
    },
    {
      name: t("dkp.many.asked", { count: lines.filter(isOpen).length }),
      names: lines.filter(isOpen).map(written),
    },
    { name: t("dkp.many.broken", { count: left.length }), names: left.map(written) },
  ];
  const shown = groups.filter(({ names }) => names.length > 0);
  const more = (count: number) => t("events.card.more", { count });
  return shown.map(({ name, names }) => ({
    name,
    value: listNames(names, { fieldCount: shown.length, more }),
  }));
}

function tellEntry(words: SlipWords, entry: SlipDraftView["entries"][number]): string {
  const { t, language } = words;
  const told = t("dkp.many.entry", {
    name: entry.member.name,
    amount: formatAmount(language, entry.amount, "change"),
    before: formatAmount(language, entry.before),
    after: formatAmount(language, entry.after),
  });
  return [told, ...tellLimits(words, entry)].join(" · ");
}

function questionLook(t: Translate, line: SlipLine): SelectLook {
  const { candidates, member, otherLine, written } = line;
  const twice =
    member && otherLine !== null
      ? [
          {
            label: t("dkp.many.add", { name: member.name, line: otherLine }).slice(0, 100),
            value: String(member.memberId),
          },
        ]
      : [];
  const options = candidates.map(({ memberId, name }) => ({
    label: name.slice(0, 100),
    value: String(memberId),
  }));
  return {
    placeholder: t("dkp.many.who", { line: line.line, name: written }).slice(0, 150),
    options: [...twice, ...options, { label: t("dkp.many.skip"), value: skippedLine }],
  };
}

function writeButton(t: Translate, { draftId, previewId, entries, openCount }: SlipDraftView) {
  const label = t(openCount > 0 ? "dkp.many.writeKnown" : "dkp.many.write", { count: entries.length });
  return writeSlipButton.component({ draftId, previewId }, { label: label.slice(0, 80), style: "primary" });
}
