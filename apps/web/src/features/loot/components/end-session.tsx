"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { cancelSessionAction, closeCouncilAction, closeSessionAction } from "../sessions.actions.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { ExtendSession } from "./extend-session.tsx";

type EndSessionProps = { readonly guildId: string; readonly session: SessionInView };

const acts = {
  close: closeSessionAction,
  endCouncil: closeCouncilAction,
  shut: closeSessionAction,
  cancel: cancelSessionAction,
} as const;

type Way = keyof typeof acts;

/** An officer ends it before its time: with a winner, or as if it had not been; or gives it more time. A council ends by nothing else. */
export function EndSession({ guildId, session }: EndSessionProps) {
  const t = useTranslations("loot.web.session");
  const { isBusy, run } = useAction();
  const [question, ask] = useState<Way>();
  const [isExtending, setExtending] = useState(false);
  const end = (way: Way) =>
    run(
      () => acts[way](guildId, { sessionId: session.sessionId }),
      () => {
        ask(undefined);
        return t(`${way}.done`);
      },
    );
  return (
    <>
      {session.state === "open" && <Button onClick={() => setExtending(true)}>{t("extend.action")}</Button>}
      {listWays(session).map((way) => (
        <Button key={way} kind={way === "cancel" ? "quiet" : "plain"} onClick={() => ask(way)}>
          {t(`${way}.action`)}
        </Button>
      ))}
      {isExtending && (
        <ExtendSession guildId={guildId} session={session} onClose={() => setExtending(false)} />
      )}
      {question && (
        <ConfirmDialog
          isOpen
          title={t(`${question}.title`)}
          action={t(`${question}.action`)}
          isDanger={question === "cancel"}
          isBusy={isBusy}
          onConfirm={() => end(question)}
          onClose={() => ask(undefined)}
        >
          {t(`${question}.text`)}
        </ConfirmDialog>
      )}
    </>
  );
}

function listWays({ mode, state }: SessionInView): readonly Way[] {
  if (mode !== "council") return ["close", "cancel"];
  return state === "open" ? ["endCouncil", "shut", "cancel"] : ["endCouncil", "cancel"];
}
