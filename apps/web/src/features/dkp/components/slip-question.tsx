"use client";

import type { LineAnswer } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import type { PickerOption } from "#web/components/ui/picker-list.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberFace } from "#web/features/members/client.ts";
import type { SlipView } from "../slip.loaders.ts";

type SlipQuestionProps = {
  readonly line: SlipView["lines"][number];
  readonly roster: SlipView["roster"];
  onAnswer(answer: LineAnswer): void;
};

/** What stands for "nobody" among the options. */
const skip = "skip";

/** A line that somebody has to settle: whom it means, or that it is left out. */
export function SlipQuestion({ line, roster, onAnswer }: SlipQuestionProps) {
  const t = useTranslations("dkp.web.paste");
  const write = useAmount();
  const { state, member, written, amount } = line;
  const options = useOptions(line, roster);
  const isOpen = state === "asked" || state === "unknown" || state === "twice";
  const value = state === "skipped" ? skip : state === "meant" && member ? String(member.memberId) : null;
  return (
    <Picker
      label={t("question", {
        line: line.line,
        name: written,
        amount: amount === null ? "" : write(amount, "change"),
      })}
      hint={isOpen ? t(`states.${state}`, { line: line.otherLine ?? 0 }) : undefined}
      placeholder={t("choose")}
      options={options}
      value={value}
      onChange={(id) => onAnswer({ line: line.line, memberId: id === skip ? null : Number(id) })}
    />
  );
}

function useOptions(
  { candidates, member, otherLine }: SlipQuestionProps["line"],
  roster: SlipQuestionProps["roster"],
): readonly PickerOption[] {
  const t = useTranslations("dkp.web.paste");
  const toOption = (one: SlipView["roster"][number], detail?: string): PickerOption => ({
    id: String(one.memberId),
    label: one.name,
    lead: <MemberFace member={one} />,
    detail,
  });
  const twice = member && otherLine !== null ? [toOption(member, t("addTo", { line: otherLine }))] : [];
  const first = [...twice, ...candidates.map((one) => toOption(one))];
  const known = new Set(first.map(({ id }) => id));
  const others = roster.filter(({ memberId }) => !known.has(String(memberId))).map((one) => toOption(one));
  return [...first, { id: skip, label: t("leaveOut") }, ...others];
}
