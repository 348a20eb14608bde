"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { castVoteAction } from "../sessions.actions.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { namesOf } from "./decision-names.ts";

type VoteCardProps = {
  readonly guildId: string;
  readonly session: SessionInView;
  readonly council: NonNullable<SessionInView["council"]>;
};

/** For whom an officer is, and why: their own to change until the council is closed, and nobody else's to read. */
export function VoteCard({ guildId, session, council }: VoteCardProps) {
  const t = useTranslations("loot.web.session.vote");
  const { sessionId } = session;
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState({
    choice: council.own ? String(council.own.memberId) : "",
    reason: council.own?.reason ?? "",
  });
  const cast = (event: FormEvent) => {
    event.preventDefault();
    const vote = { sessionId, memberId: Number(draft.choice), reason: draft.reason };
    run(
      () => castVoteAction(guildId, vote),
      () => t("done"),
    );
  };
  const takeBack = () =>
    run(
      () => castVoteAction(guildId, { sessionId, memberId: null }),
      () => t("takenBack"),
    );
  return (
    <Card title={t("title")} isLit>
      <OwnVote session={session} council={council} />
      <form onSubmit={cast} className="grid gap-3.5">
        <Select
          label={t("for")}
          required
          value={draft.choice}
          error={failure}
          onChange={({ target }) => setDraft({ ...draft, choice: target.value })}
          options={[{ value: "", label: t("choose") }, ...listChoices(session, council)]}
        />
        <TextField
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={200}
          autoComplete="off"
          value={draft.reason}
          onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
        />
        <span className="action-row">
          <Button kind="act" type="submit" isBusy={isBusy}>
            {t(council.own ? "change" : "cast")}
          </Button>
          {council.own && (
            <Button isBusy={isBusy} onClick={takeBack}>
              {t("takeBack")}
            </Button>
          )}
        </span>
      </form>
    </Card>
  );
}

/** Everybody who is let in; the voter only where the guild has it so. */
function listChoices({ standing, people, own }: SessionInView, { allowsOwnVote }: VoteCardProps["council"]) {
  const name = namesOf({ people });
  return (standing?.ranking.places ?? [])
    .filter(({ memberId }) => allowsOwnVote || memberId !== own?.memberId)
    .map(({ memberId }) => ({ value: String(memberId), label: name(memberId) }));
}

function OwnVote({ session, council: { own, allowsOwnVote } }: Omit<VoteCardProps, "guildId">) {
  const t = useTranslations("loot.web.session.vote");
  const isCandidate = session.own !== null && session.own.interest !== null;
  return (
    <div className="mb-3 grid gap-1 text-table">
      {own && (
        <p role="status" className="font-medium">
          <bdi dir="auto">{say(own)}</bdi>
        </p>
      )}
      <p className="text-ink-2">{t("lead")}</p>
      {isCandidate && !allowsOwnVote && <p className="text-ink-2">{t("notYourself")}</p>}
    </div>
  );
  function say({ memberId, reason }: NonNullable<typeof own>): string {
    const name = namesOf(session)(memberId);
    return reason ? t("ownWhy", { name, reason }) : t("own", { name });
  }
}
