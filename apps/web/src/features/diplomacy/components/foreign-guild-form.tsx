"use client";

import {
  findLikeGuilds,
  maxForeignGuildName,
  maxForeignGuildNote,
  maxForeignGuildServer,
  maxForeignGuildTag,
} from "@guildhall/core/diplomacy";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import type { ForeignGuildInList, ForeignGuildsView } from "../diplomacy.loaders.ts";

export type ForeignGuildFields = {
  readonly name: string;
  readonly tag: string;
  readonly server: string;
  readonly note: string;
  /** Called nearly as another one, and not the same. */
  readonly isAnother: boolean;
};

type ForeignGuildFormProps = {
  readonly formId: string;
  readonly others: ForeignGuildsView;
  readonly foreign: ForeignGuildInList | undefined;
  readonly failure: string | undefined;
  onSave(fields: ForeignGuildFields): void;
};

const writtenOf = (foreign: ForeignGuildInList | undefined): ForeignGuildFields => ({
  name: foreign?.name ?? "",
  tag: foreign?.tag ?? "",
  server: foreign?.server ?? "",
  note: foreign?.note ?? "",
  isAnother: false,
});

/** Name, tag, server and note. A name that is nearly one of the list is asked about while it is typed. */
export function ForeignGuildForm({ formId, others, foreign, failure, onSave }: ForeignGuildFormProps) {
  const t = useTranslations("diplomacy.web.form");
  const written = writtenOf(foreign);
  const [fields, setFields] = useState(written);
  const change = (part: Partial<ForeignGuildFields>) => setFields({ ...fields, ...part });
  const [like] = fields.name === written.name ? [] : findLikeGuilds(fields.name, others);
  const isUnsaved = JSON.stringify(fields) !== JSON.stringify(written);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(fields);
  };
  return (
    <form id={formId} onSubmit={submit} className="grid gap-3.5">
      <LeaveGuard isUnsaved={isUnsaved} />
      <TextField
        label={t("name")}
        value={fields.name}
        required
        maxLength={maxForeignGuildName}
        autoComplete="off"
        hint={like && t("like", { name: like.name })}
        error={failure}
        onChange={({ target }) => change({ name: target.value, isAnother: false })}
      />
      {like && (
        <Checkbox
          label={t("isAnother")}
          isChecked={fields.isAnother}
          onChange={(isAnother) => change({ isAnother })}
        />
      )}
      <TextField
        label={t("tag")}
        hint={t("tagHint")}
        value={fields.tag}
        maxLength={maxForeignGuildTag}
        autoComplete="off"
        onChange={({ target }) => change({ tag: target.value })}
      />
      <TextField
        label={t("server")}
        hint={t("serverHint")}
        value={fields.server}
        maxLength={maxForeignGuildServer}
        autoComplete="off"
        onChange={({ target }) => change({ server: target.value })}
      />
      <TextArea
        label={t("note")}
        hint={t("noteHint")}
        value={fields.note}
        maxLength={maxForeignGuildNote}
        onChange={({ target }) => change({ note: target.value })}
      />
    </form>
  );
}
