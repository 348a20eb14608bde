"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { eventsQuery } from "#web/features/events/client.ts";
import { reserveItemAction } from "../reserves.actions.ts";

type ReserveForProps = { readonly guildId: string; readonly itemId: number };

/** An item is reserved for one of the events to come. Nothing at all where loot is off. */
export function ReserveFor(props: ReserveForProps) {
  return useIsFeatureOn("loot") ? <ReserveForm {...props} /> : null;
}

function ReserveForm({ guildId, itemId }: ReserveForProps) {
  const t = useTranslations("loot.web.reserves.item");
  const time = useGuildTime();
  const { isBusy, failure, run } = useAction();
  const { data } = useInfiniteQuery(eventsQuery({ guildId, period: "upcoming" }));
  const events = (data?.pages.flat() ?? []).filter(({ state }) => state === "open" || state === "locked");
  const [chosen, choose] = useState("");
  const event = events.find(({ eventId }) => String(eventId) === chosen) ?? events[0];
  if (!event) return null;
  const { eventId, title } = event;
  const reserve = (submit: FormEvent) => {
    submit.preventDefault();
    run(
      () => reserveItemAction(guildId, { eventId, itemId }),
      () => t("done", { event: title }),
    );
  };
  return (
    <Card title={t("title")}>
      <form onSubmit={reserve} className="grid gap-2.5">
        <Select
          label={t("label")}
          hint={t("hint")}
          error={failure}
          value={String(eventId)}
          onChange={({ target }) => choose(target.value)}
          options={events.map((one) => ({
            value: String(one.eventId),
            label: `${one.title} · ${time("moment", one.startsAt)}`,
          }))}
        />
        <Button type="submit" isBusy={isBusy} className="justify-self-start">
          {t("action")}
        </Button>
      </form>
    </Card>
  );
}
