"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { feedsQuery } from "../events.queries.ts";
import {
  makeGuildFeedAction,
  makeOwnFeedAction,
  removeGuildFeedAction,
  removeOwnFeedAction,
} from "../feeds.actions.ts";
import { FeedAddress } from "./feed-address.tsx";

const actions = {
  own: { make: makeOwnFeedAction, remove: removeOwnFeedAction },
  guild: { make: makeGuildFeedAction, remove: removeGuildFeedAction },
} as const;

type FeedCardProps = { readonly guildId: string; readonly kind: keyof typeof actions };

/** The secret address of a calendar: made, replaced, taken away. Shown only right after it was made. */
export function FeedCard({ guildId, kind }: FeedCardProps) {
  const t = useTranslations("events.feed");
  const write = useGuildTime();
  const { data } = useQuery(feedsQuery(guildId));
  const since = data?.[kind];
  const [address, setAddress] = useState<string>();
  const [asking, setAsking] = useState<"renew" | "remove">();
  const { isBusy, run } = useAction();
  const make = () =>
    run(
      () => actions[kind].make(guildId, {}),
      ({ secret }) => {
        setAddress(`${window.location.origin}/api/guilds/${guildId}/calendar/${secret}.ics`);
        return t("made");
      },
    );
  const remove = () =>
    run(
      () => actions[kind].remove(guildId, {}),
      () => {
        setAddress(undefined);
        return t("removed");
      },
    );
  const confirm = () => {
    (asking === "renew" ? make : remove)();
    setAsking(undefined);
  };
  return (
    <Card title={t(`${kind}.title`)}>
      <div className="grid gap-2.5 text-table text-ink-2">
        <p>{t(`${kind}.lead`)}</p>
        {address && <FeedAddress address={address} isOwn={kind === "own"} />}
        {data && !address && <p>{since ? t("since", { moment: write("moment", since) }) : t("none")}</p>}
        <div className="flex flex-wrap gap-2 max-desk:[&>*]:flex-1">
          <Button isBusy={isBusy} disabled={!data} onClick={() => (since ? setAsking("renew") : make())}>
            {t(since ? "renew" : "make")}
          </Button>
          {since && (
            <Button kind="quiet" isBusy={isBusy} onClick={() => setAsking("remove")}>
              {t("remove")}
            </Button>
          )}
        </div>
      </div>
      <ConfirmDialog
        isOpen={asking !== undefined}
        isDanger={asking === "remove"}
        title={t(asking === "remove" ? "removeTitle" : "renewTitle")}
        action={t(asking === "remove" ? "remove" : "renew")}
        onConfirm={confirm}
        onClose={() => setAsking(undefined)}
      >
        <p>{t(asking === "remove" ? "removeBody" : "renewBody")}</p>
      </ConfirmDialog>
    </Card>
  );
}
