"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import { AnnouncementChip } from "./announcement-chip.tsx";
import { useSteps } from "./use-steps.ts";

type SendCardProps = {
  readonly guildId: string;
  readonly stored: AnnouncementInView;
  /** What goes out is what is saved: first that, then this. */
  readonly isUnsaved: boolean;
};

/** When it goes out, and what can be done with it now. */
export function SendCard({ guildId, stored, isUnsaved }: SendCardProps) {
  const t = useTranslations("announcements.web.send");
  const time = useGuildTime();
  const { state, postAt, postedAt, missedAt } = stored;
  const isOpen = state === "draft" || state === "scheduled";
  return (
    <Card title={t("title")} aside={<AnnouncementChip state={state} />}>
      {missedAt && (
        <p className="mb-3 text-table text-warn">{t("missed", { at: time("moment", missedAt) })}</p>
      )}
      {postAt && <p className="mb-3 text-table">{t("goesOut", { at: time("moment", postAt) })}</p>}
      {postedAt && <p className="mb-3 text-table">{t("wentOut", { at: time("moment", postedAt) })}</p>}
      {isUnsaved && <p className="mb-3 text-table text-ink-3">{t("saveFirst")}</p>}
      {isOpen ? (
        <OpenSteps guildId={guildId} stored={stored} isUnsaved={isUnsaved} />
      ) : (
        <PostedSteps guildId={guildId} stored={stored} />
      )}
    </Card>
  );
}

function OpenSteps({ guildId, stored, isUnsaved }: SendCardProps) {
  const t = useTranslations("announcements.web.send");
  const { isBusy, failure, schedule, unschedule, post, remove } = useSteps(guildId, stored);
  const [typed, setTyped] = useState<string>();
  const planned = stored.postAtOnWall ?? "";
  const at = typed ?? planned;
  return (
    <div className="grid gap-3">
      <TextField
        label={t("when")}
        hint={t("whenHint", { zone: stored.timeZone })}
        type="datetime-local"
        value={at}
        error={failure}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="action-row">
        <Button
          kind="act"
          isBusy={isBusy}
          disabled={isUnsaved || at === "" || at === planned}
          onClick={() => schedule(at)}
        >
          {t(stored.postAt ? "reschedule" : "schedule")}
        </Button>
        <Asked
          step="post"
          isDisabled={isUnsaved}
          isBusy={isBusy}
          count={stored.channels.length}
          onDo={post}
        />
        {stored.postAt && (
          <Button isBusy={isBusy} onClick={unschedule}>
            {t("unschedule")}
          </Button>
        )}
        {stored.postedAt === null && <Asked step="remove" isDanger isBusy={isBusy} onDo={remove} />}
      </div>
    </div>
  );
}

function PostedSteps({ guildId, stored }: Omit<SendCardProps, "isUnsaved">) {
  const t = useTranslations("announcements.web.send");
  const { isBusy, takeDown, putUp } = useSteps(guildId, stored);
  if (stored.state === "takenDown")
    return (
      <Button kind="act" isBusy={isBusy} onClick={putUp}>
        {t("putUp")}
      </Button>
    );
  return <Asked step="takeDown" isDanger isBusy={isBusy} count={stored.posts.length} onDo={takeDown} />;
}

type AskedProps = {
  readonly step: "post" | "takeDown" | "remove";
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly count?: number;
  onDo(): void;
};

/** What many people see, or nobody brings back, is named before it happens. */
function Asked({ step, isBusy, isDisabled, isDanger, count = 0, onDo }: AskedProps) {
  const t = useTranslations("announcements.web.send");
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button isBusy={isBusy} disabled={isDisabled} onClick={() => setAsked(true)}>
        {t(`${step}.button`)}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        isDanger={isDanger}
        isBusy={isBusy}
        title={t(`${step}.title`)}
        action={t(`${step}.action`)}
        onConfirm={() => {
          setAsked(false);
          onDo();
        }}
        onClose={() => setAsked(false)}
      >
        {t(`${step}.body`, { count })}
      </ConfirmDialog>
    </>
  );
}
