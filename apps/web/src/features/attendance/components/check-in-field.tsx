"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { EventKey } from "../attendance.queries.ts";
import { checkInAction } from "../check-ins.actions.ts";
import { checkInQuery } from "../check-ins.queries.ts";

type CheckInFieldProps = {
  readonly eventKey: EventKey;
  /** It stands in a card of its event already. */
  readonly isInCard?: boolean;
};

/** Where members enter the code that officers say, as long as it counts; nothing otherwise. Officers have the code itself. */
export function CheckInField({ eventKey, isInCard }: CheckInFieldProps) {
  const t = useTranslations("attendance.web.checkIn");
  const write = useGuildTime();
  const { data: stand } = useQuery(checkInQuery(eventKey));
  if (!stand?.openUntil || stand.officers) return null;
  if (stand.ownAt)
    return (
      <p role="status" className="mb-3.5 text-small text-ink-2">
        {t("done", { time: write("time", stand.ownAt) })}
      </p>
    );
  const form = <CodeForm eventKey={eventKey} until={write("time", stand.openUntil)} />;
  return (
    <div className="mb-3.5">
      {isInCard ? (
        form
      ) : (
        <Card title={t("field", { title: stand.title })} isLit>
          {form}
        </Card>
      )}
    </div>
  );
}

type CodeFormProps = { readonly eventKey: EventKey; readonly until: string };

function CodeForm({ eventKey: { guildId, eventId }, until }: CodeFormProps) {
  const t = useTranslations("attendance.web.checkIn");
  const [code, setCode] = useState("");
  const { isBusy, failure, run } = useAction();
  return (
    <form
      className="flex max-w-[420px] items-start gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        run(
          () => checkInAction(guildId, { eventId, code }),
          () => t("checkedIn"),
        );
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField
          label={t("code")}
          hint={t("codeHint", { until })}
          error={failure}
          value={code}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
        />
      </div>
      <Button kind="act" type="submit" className="mt-[23px]" isBusy={isBusy} disabled={code.trim() === ""}>
        {t("press")}
      </Button>
    </form>
  );
}
