"use client";

import { Command } from "cmdk";
import { Check, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useTypedAhead } from "../typed-ahead.ts";

export type PickerOption = {
  readonly id: string;
  readonly label: string;
  /** Beside the name: a category, a member count, a class, "for you 20:30". */
  readonly detail?: string;
  /** Before the name: #, a role's dot, a face, an item's frame. */
  readonly lead?: ReactNode;
  readonly group?: string;
  /** Why it cannot be chosen. The option stays in the list, so that nobody searches for it in vain. */
  readonly disabledReason?: string;
};

type PickerListProps = {
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly chosen: readonly string[];
  onChoose(id: string): void;
};

export function PickerList({ label, options, chosen, onChoose }: PickerListProps) {
  const t = useTranslations("shell.ui");
  const [text, setText] = useState("");
  useTypedAhead(setText);
  return (
    <Command label={label} loop>
      <div className="flex h-control items-center gap-2 border-b border-line px-2.5 text-ink-3">
        <Search aria-hidden className="icon-14" />
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={t("search")}
          className="min-w-0 flex-1 bg-transparent text-table text-ink outline-none max-desk:text-[16px]"
        />
      </div>
      <Command.List label={label} className="scroll-thin max-h-[280px] overflow-auto p-1">
        <Command.Empty className="px-2.5 py-3 text-table text-ink-3">{t("nothingFound")}</Command.Empty>
        {groupOptions(options).map(([group, members]) => (
          <Command.Group key={group} heading={group || undefined} className={groupLook}>
            {members.map((option) => (
              <PickerRow
                key={option.id}
                option={option}
                isChosen={chosen.includes(option.id)}
                onChoose={() => onChoose(option.id)}
              />
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

const groupLook =
  "[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-tiny [&_[cmdk-group-heading]]:text-ink-3";

type PickerRowProps = { readonly option: PickerOption; readonly isChosen: boolean; onChoose(): void };

function PickerRow({ option, isChosen, onChoose }: PickerRowProps) {
  return (
    <Command.Item
      value={option.id}
      keywords={[option.label, option.detail ?? ""]}
      disabled={Boolean(option.disabledReason)}
      onSelect={onChoose}
      className="flex min-h-8 items-center gap-2 rounded-control px-2.5 py-1 text-table data-[disabled=true]:text-ink-3 data-[selected=true]:bg-hover max-desk:min-h-11"
    >
      {option.lead}
      <span className="min-w-0">
        <bdi dir="auto" className="block truncate">
          {option.label}
        </bdi>
        {option.disabledReason && <span className="block text-tiny">{option.disabledReason}</span>}
      </span>
      <span className="ms-auto flex items-center gap-2 text-small whitespace-nowrap text-ink-3">
        {option.detail}
        {isChosen && <Check aria-hidden className="icon-14 text-lamp" />}
      </span>
    </Command.Item>
  );
}

function groupOptions(options: readonly PickerOption[]): readonly [string, readonly PickerOption[]][] {
  return [...Map.groupBy(options, (option) => option.group ?? "")];
}
