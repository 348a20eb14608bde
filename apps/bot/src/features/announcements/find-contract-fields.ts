import {
  type ContractKind,
  keysOfContract,
  maxContractLine,
  maxContractLines,
  maxMonsterKinds,
} from "@guildhall/core/announcements";
import { type Translate, translateGameTerm } from "@guildhall/i18n";
import type { ContractsView } from "@guildhall/use-cases/announcements";
import type { FieldLook } from "#bot/discord/define-modal.ts";

type Fields = Readonly<Record<"monsters" | "event" | "dungeon" | "lines", FieldLook | null>>;

/** What an officer fills in: chosen from what the game has, or written. What is up today stands in it already. */
export function findContractFields(t: Translate, { book, today }: ContractsView): Fields {
  const valuesOf = (kind: ContractKind) =>
    (today?.contracts ?? [])
      .filter((one) => one.kind === kind)
      .flatMap((one) => (kind === "line" ? [one.value] : keysOfContract(one)));
  if (!book) return { monsters: null, event: null, dungeon: null, lines: linesField(t, valuesOf("line")) };
  const choose = (kind: "monsters" | "event" | "dungeon", keys: readonly string[]): FieldLook => ({
    label: t(`announcements.contracts.dialog.${kind}`),
    isOptional: true,
    options: keys.map((value) => ({ value, label: translateGameTerm(t, "contracts", value) })),
    mostChosen: kind === "monsters" ? maxMonsterKinds : 1,
    value: valuesOf(kind).join("\n"),
  });
  return {
    monsters: choose("monsters", book.monsters),
    event: choose("event", book.events),
    dungeon: choose("dungeon", book.dungeons),
    lines: null,
  };
}

function linesField(t: Translate, lines: readonly string[]): FieldLook {
  return {
    label: t("announcements.contracts.dialog.lines"),
    hint: t("announcements.contracts.dialog.linesHint"),
    isLong: true,
    isOptional: true,
    maxLength: maxContractLines * (maxContractLine + 1),
    value: lines.join("\n"),
  };
}
