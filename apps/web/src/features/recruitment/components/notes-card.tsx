"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Moment } from "#web/components/moment.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { ApplicationInView } from "../application.loaders.ts";
import { addNoteAction, deleteNoteAction, restoreNoteAction } from "../applications.actions.ts";

type NotesCardProps = { readonly guildId: string; readonly applicationId: number } & Pick<
  ApplicationInView,
  "notes"
>;

/** What officers tell each other of somebody who applied. Nobody else reads it. */
export function NotesCard({ guildId, applicationId, notes }: NotesCardProps) {
  const t = useTranslations("recruitment.web.notes");
  const { isBusy, failure, run } = useAction();
  const [text, setText] = useState("");
  const add = () =>
    run(
      () => addNoteAction(guildId, { applicationId, text }),
      () => {
        setText("");
        return t("added");
      },
    );
  return (
    <Card title={t("title")} aside={notes.length}>
      <ul className="mb-3 grid gap-2.5 empty:hidden">
        {notes.map((note) => (
          <Note key={note.noteId} guildId={guildId} note={note} />
        ))}
      </ul>
      <LeaveGuard isUnsaved={text.trim() !== ""} />
      <TextArea
        label={t("write")}
        hint={t("hint")}
        maxLength={1000}
        value={text}
        error={failure}
        onChange={({ target }) => setText(target.value)}
      />
      <Button className="mt-2.5" isBusy={isBusy} disabled={text.trim() === ""} onClick={add}>
        {t("add")}
      </Button>
    </Card>
  );
}

type NoteProps = { readonly guildId: string; readonly note: ApplicationInView["notes"][number] };

function Note({ guildId, note: { noteId, text, author, writtenByUserId, writtenAt } }: NoteProps) {
  const t = useTranslations("recruitment.web.notes");
  const { user } = useShell();
  const { isBusy, run } = useAction();
  const restore = () =>
    run(
      () => restoreNoteAction(guildId, { noteId }),
      () => t("restored"),
    );
  const remove = () =>
    run(
      () => deleteNoteAction(guildId, { noteId }),
      () => t("deleted"),
      restore,
    );
  return (
    <li className="flex items-start gap-2 border-b border-line pb-2.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p dir="auto" className="break-words whitespace-pre-line">
          {text}
        </p>
        <p className="text-small text-ink-3">
          <bdi dir="auto">{author?.name}</bdi> · <Moment at={writtenAt} />
        </p>
      </div>
      {writtenByUserId === user?.userId && (
        <IconButton label={t("delete")} disabled={isBusy} onClick={remove}>
          <Trash2 aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
