"use client";

import { longestBody, longestTitle } from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import type { DraftText } from "./announcement-draft.ts";

type TextFieldsProps = {
  readonly text: DraftText;
  /** What somebody else saved since this was touched. */
  readonly theirs: AnnouncementInView["texts"][number] | undefined;
  readonly isOriginal: boolean;
  onChange(changed: Partial<DraftText>): void;
  onTakeTheirs(): void;
  onKeepMine(): void;
};

/** What is said in one language. */
export function TextFields({ text, theirs, isOriginal, onChange, ...choice }: TextFieldsProps) {
  const t = useTranslations("announcements.web.editor");
  const count = (length: number, limit: number) => t("count", { length, limit });
  return (
    <div className="grid gap-3">
      {theirs && <Theirs theirs={theirs} {...choice} />}
      <TextField
        label={t("title")}
        hint={count(text.title.length, longestTitle)}
        maxLength={longestTitle}
        autoComplete="off"
        value={text.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <TextArea
        label={t("body")}
        hint={`${count(text.body.length, longestBody)} · ${t(isOriginal ? "originalHint" : "bodyHint")}`}
        maxLength={longestBody}
        rows={12}
        value={text.body}
        onChange={({ target }) => onChange({ body: target.value })}
      />
    </div>
  );
}

type TheirsProps = Pick<TextFieldsProps, "onTakeTheirs" | "onKeepMine"> & {
  readonly theirs: AnnouncementInView["texts"][number];
};

/** Another text was saved meanwhile: both are shown, and whoever writes here says which one counts. */
function Theirs({ theirs: { title, body, writer }, onTakeTheirs, onKeepMine }: TheirsProps) {
  const t = useTranslations("announcements.web.editor");
  return (
    <section
      aria-label={t("theirs")}
      className="rounded-control border border-line bg-warn-soft p-3 text-table"
    >
      <p className="mb-2 text-warn">{t("theirsBy", { name: writer ?? t("somebody") })}</p>
      <p className="font-medium">{title}</p>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{body}</p>
      <div className="mt-2.5 flex gap-2">
        <Button size="small" onClick={onTakeTheirs}>
          {t("takeTheirs")}
        </Button>
        <Button size="small" onClick={onKeepMine}>
          {t("keepMine")}
        </Button>
      </div>
    </section>
  );
}
