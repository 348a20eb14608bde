"use client";

import {
  allMonsters,
  maxContractLine,
  maxContractLines,
  maxMonsterKinds,
} from "@guildhall/core/announcements";
import type { ContractBook } from "@guildhall/core/games";
import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";

export type ChosenContracts = {
  readonly monsters: readonly string[];
  /** Empty for none, as the next. */
  readonly event: string;
  readonly dungeon: string;
  /** A line each. */
  readonly lines: string;
};

type ContractFieldsProps = {
  readonly book: ContractBook | null;
  readonly chosen: ChosenContracts;
  readonly failure: string | undefined;
  onChange(chosen: ChosenContracts): void;
};

/** What the game has is chosen; where it has nothing officers write. */
export function ContractFields({ book, chosen, failure, onChange }: ContractFieldsProps) {
  const t = useTranslations("announcements.contracts");
  const tAll = useTranslations();
  if (!book)
    return (
      <TextArea
        label={t("dialog.lines")}
        hint={t("dialog.linesHint")}
        error={failure}
        rows={maxContractLines}
        maxLength={maxContractLines * (maxContractLine + 1)}
        value={chosen.lines}
        onChange={({ target }) => onChange({ ...chosen, lines: target.value })}
      />
    );
  const optionsOf = (keys: readonly string[]) => [
    { value: "", label: t("dialog.nothing") },
    ...keys.map((value) => ({ value, label: translateGameTerm(tAll, "contracts", value) })),
  ];
  return (
    <>
      <MonsterField kinds={book.monsters} chosen={chosen} onChange={onChange} />
      <Select
        label={t("dialog.event")}
        options={optionsOf(book.events)}
        value={chosen.event}
        onChange={({ target }) => onChange({ ...chosen, event: target.value })}
      />
      <Select
        label={t("dialog.dungeon")}
        error={failure}
        options={optionsOf(book.dungeons)}
        value={chosen.dungeon}
        onChange={({ target }) => onChange({ ...chosen, dungeon: target.value })}
      />
    </>
  );
}

type MonsterFieldProps = Pick<ContractFieldsProps, "chosen" | "onChange"> & {
  readonly kinds: readonly string[];
};

/** What cannot be chosen besides is not offered: all of them, or two. */
function MonsterField({ kinds, chosen, onChange }: MonsterFieldProps) {
  const t = useTranslations("announcements.contracts.dialog");
  const tAll = useTranslations();
  const { monsters } = chosen;
  const isOpen = (kind: string) => {
    if (monsters.includes(kind) || monsters.length === 0) return true;
    return kind !== allMonsters && !monsters.includes(allMonsters) && monsters.length < maxMonsterKinds;
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-small font-medium text-ink-2">{t("monsters")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={translateGameTerm(tAll, "contracts", kind)}
            isChecked={monsters.includes(kind)}
            isDisabled={!isOpen(kind)}
            onChange={(isChecked) => {
              const others = monsters.filter((one) => one !== kind);
              onChange({ ...chosen, monsters: isChecked ? [...others, kind] : others });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
