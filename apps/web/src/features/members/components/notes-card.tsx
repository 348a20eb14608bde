"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import {
  addOfficerNoteAction,
  deleteOfficerNoteAction,
  restoreOfficerNoteAction,
} from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";

type NotesCardProps = { readonly guildId: string; readonly view: MemberView };

type Note = NonNullable<MemberView["notes"]>[number];

/** What officers tell each other of the member; not there for whoever may not read it. */
export function NotesCard({ guildId, view: { member, notes } }: NotesCardProps) {
  const t = useTranslations("members.notes");
  const { rights } = useShell();
  const canEdit = rights.includes("officer-notes.edit");
  if (notes === null) return null;
  return (
    <Card title={t("title")} aside={t("aside")}>
      {notes.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      <ul>
        {notes.map((note) => (
          <NoteLine key={note.noteId} guildId={guildId} note={note} canEdit={canEdit} />
        ))}
      </ul>
      {canEdit && <AddNote guildId={guildId} member={member} />}
    </Card>
  );
}

type NoteLineProps = { readonly guildId: string; readonly note: Note; readonly canEdit: boolean };

function NoteLine({ guildId, note: { noteId, text, authorName, writtenAt }, canEdit }: NoteLineProps) {
  const t = useTranslations("members.notes");
  const time = useGuildTime();
  const { isBusy, run } = useAction();
  const restore = () =>
    run(
      () => restoreOfficerNoteAction(guildId, { noteId }),
      () => t("restored"),
    );
  const remove = () =>
    run(
      () => deleteOfficerNoteAction(guildId, { noteId }),
      () => t("deleted"),
      restore,
    );
  return (
    <li className="flex items-start gap-2 border-b border-line py-2 last:border-0">
      <div className="min-w-0 flex-1">
        <p className="break-words whitespace-pre-line">
          <bdi dir="auto">{text}</bdi>
        </p>
        <p className="text-small text-ink-2">
          {[time("moment", writtenAt), authorName].filter(Boolean).join(", ")}
        </p>
      </div>
      {canEdit && (
        <IconButton label={t("delete")} disabled={isBusy} onClick={remove}>
          <Trash2 aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

type AddNoteProps = { readonly guildId: string; readonly member: MemberView["member"] };

function AddNote({ guildId, member: { memberId, name } }: AddNoteProps) {
  const t = useTranslations("members.notes");
  const [typed, setTyped] = useState("");
  const { isBusy, run } = useAction();
  const hasText = typed.trim() !== "";
  const add = () =>
    run(
      () => addOfficerNoteAction(guildId, { memberId, text: typed }),
      () => {
        setTyped("");
        return t("added", { name });
      },
      ({ noteId }) =>
        run(
          () => deleteOfficerNoteAction(guildId, { noteId }),
          () => {
            setTyped(typed);
            return t("deleted");
          },
        ),
    );
  return (
    <form
      className="mt-3 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasText) add();
      }}
    >
      <TextArea
        label={t("new")}
        hint={t("hint")}
        rows={2}
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span>
        <Button type="submit" isBusy={isBusy} disabled={!hasText}>
          {t("add")}
        </Button>
      </span>
    </form>
  );
}
