"use client";

import { type ReminderAudience, reminderAudiences } from "@guildhall/core/settings";
import { describeAudience } from "@guildhall/i18n/describe-reminder";
import { useQuery } from "@tanstack/react-query";
import { BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { orderReminderAction } from "../reminders.actions.ts";
import type { ReminderPreviewView, RemindersView } from "../reminders.loaders.ts";
import { reminderPreviewQuery } from "../reminders.queries.ts";

type RemindNowProps = {
  readonly guildId: string;
  readonly eventId: number;
  /** When it may be done again for each kind of people; null is now. */
  readonly mayOrderAt: RemindersView["mayOrderAt"];
};

/** Has people reminded at once; whom it would reach is said before. */
export function RemindNow({ guildId, eventId, mayOrderAt }: RemindNowProps) {
  const t = useTranslations("events.remind.web");
  const tAll = useTranslations();
  const time = useGuildTime();
  const isAwake = useIsAwake();
  const [audience, setAudience] = useState<ReminderAudience>("unanswered");
  const { data: people } = useQuery(reminderPreviewQuery({ guildId, eventId, audience }));
  const { isBusy, run } = useAction();
  const againAt = mayOrderAt[audience];
  const reachable = people?.filter(({ way }) => way !== "never") ?? [];
  const order = () =>
    run(
      () => orderReminderAction(guildId, { eventId, audience }),
      () => t("ordered"),
    );
  return (
    <Card title={t("now")}>
      <div className="grid gap-3">
        <Select
          label={tAll("events.reminders.whom")}
          value={audience}
          disabled={isBusy}
          onChange={({ target }) =>
            setAudience(reminderAudiences.find((one) => one === target.value) ?? "unanswered")
          }
          options={reminderAudiences.map((one) => ({ value: one, label: describeAudience(tAll, one) }))}
        />
        {people && <Preview people={people} />}
        <div className="action-row">
          <Button
            kind="act"
            isBusy={isBusy}
            disabled={!isAwake || againAt !== null || reachable.length === 0}
            onClick={order}
          >
            <BellRing aria-hidden />
            {t("now")}
          </Button>
        </div>
        {againAt && <p className="text-small text-ink-3">{t("againAt", { time: time("time", againAt) })}</p>}
      </div>
    </Card>
  );
}

const ways = ["dm", "digest", "thread", "silent", "later", "never"] as const;

/** Names by how the people would be reached. */
function Preview({ people }: { readonly people: ReminderPreviewView }) {
  const t = useTranslations("events.remind.web");
  if (people.length === 0) return <p className="text-table text-ink-2">{t("nobody")}</p>;
  return (
    <dl className="grid gap-2 text-table">
      {ways.map((way) => {
        const names = people.filter((person) => person.way === way).map(({ name }) => name);
        return names.length === 0 ? null : (
          <div key={way}>
            <dt className="text-small text-ink-3">{t(`preview.${way}`, { count: names.length })}</dt>
            <dd className="break-words">{names.join(", ")}</dd>
          </div>
        );
      })}
    </dl>
  );
}
