"use client";

import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import type { DropsPreviewView } from "../drops.loaders.ts";
import { LootItem } from "./loot-item.tsx";

type DropLinesProps = {
  readonly preview: DropsPreviewView;
  onAnswer(line: number, itemId: number | null): void;
};

/** Each line with the item that it means; where that is not clear, the officer says. */
export function DropLines({ preview: { lines, event, dropCount, openCount }, onAnswer }: DropLinesProps) {
  const t = useTranslations("loot.web.record");
  return (
    <section aria-label={t("preview")} className="mt-3.5 border-t border-line pt-3">
      <p className="mb-2 text-table text-ink-2">
        {event ? t("atEvent", { event: event.title }) : t("noEvent")}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.line} className="border-b border-line py-2 last:border-b-0">
            {line.item && !line.isOpen ? (
              <span className="flex items-center gap-2.5">
                <LootItem item={line.item} />
                <span className="ms-auto text-ink-2">{t("times", { count: line.count })}</span>
              </span>
            ) : (
              <ChooseItem line={line} onAnswer={onAnswer} />
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-table font-medium" role="status">
        {openCount > 0 ? t("unclear", { count: openCount }) : t("total", { count: dropCount })}
      </p>
    </section>
  );
}

type ChooseItemProps = Pick<DropLinesProps, "onAnswer"> & {
  readonly line: DropsPreviewView["lines"][number];
};

const leftOut = "none";

function ChooseItem({ line: { line, written, candidates, isOpen }, onAnswer }: ChooseItemProps) {
  const t = useTranslations("loot.web.record");
  const options = candidates.map(({ itemId, shown }) => ({ value: String(itemId), label: shown.name }));
  return (
    <Select
      label={written}
      value={isOpen ? "" : leftOut}
      onChange={({ target }) => onAnswer(line, target.value === leftOut ? null : Number(target.value))}
      options={[
        ...(isOpen ? [{ value: "", label: t("which") }] : []),
        ...options,
        { value: leftOut, label: t("leaveOut") },
      ]}
    />
  );
}
