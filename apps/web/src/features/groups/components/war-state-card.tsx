"use client";

import { useTranslations } from "next-intl";
import { Moment } from "#web/components/moment.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { usePress } from "#web/components/use-press.ts";
import { changeWarServerAction } from "../war-server.actions.ts";
import type { WarServerInView } from "../war-server.loaders.ts";
import { UnlinkWarServer } from "./unlink-war-server.tsx";

type Server = NonNullable<WarServerInView["server"]>;

type WarStateCardProps = {
  readonly guildId: string;
  readonly inviteUrl: string;
  readonly server: Server;
  readonly mayEdit: boolean;
};

/** The server that is linked, what the bot lacks there, and what it does. */
export function WarStateCard({ guildId, inviteUrl, server, mayEdit }: WarStateCardProps) {
  const t = useTranslations("groups.web.war.state");
  const { name, isConnected, linkedAt, peopleCount } = server;
  const chip = <Chip tone={isConnected ? "good" : "bad"}>{t(isConnected ? "connected" : "broken")}</Chip>;
  return (
    <Card title={<bdi dir="auto">{name}</bdi>} aside={chip}>
      <div className="grid gap-3.5">
        <p className="text-table text-ink-2">
          {t.rich("since", { count: peopleCount, at: () => <Moment at={linkedAt} /> })}
        </p>
        {!isConnected && (
          <div className="flex flex-wrap items-center gap-2.5">
            <p className="text-table text-bad">{t("brokenWhy")}</p>
            <Button asChild>
              <a href={inviteUrl} target="_blank" rel="noreferrer">
                {t("inviteAgain")}
              </a>
            </Button>
          </div>
        )}
        <Lacks lacks={server.lacks} />
        <Settings guildId={guildId} server={server} mayEdit={mayEdit} />
        {mayEdit && <UnlinkWarServer guildId={guildId} name={name} />}
      </div>
    </Card>
  );
}

function Lacks({ lacks }: Pick<Server, "lacks">) {
  const t = useTranslations("groups");
  if (lacks.length === 0) return null;
  return (
    <div className="text-table">
      <p className="text-warn">{t("web.war.state.lacks")}</p>
      <ul className="mt-1 list-disc ps-5 text-ink-2">
        {lacks.map((lack) => (
          <li key={lack}>{t(`warServer.permissions.${lack}`)}</li>
        ))}
      </ul>
    </div>
  );
}

type Wished = Pick<Server, "givesParties" | "removesLeavers">;

function Settings({ guildId, server, mayEdit }: Pick<WarStateCardProps, "guildId" | "server" | "mayEdit">) {
  const t = useTranslations("groups.web.war.state");
  const { givesParties, removesLeavers } = server;
  const { shown, press } = usePress({ givesParties, removesLeavers }, (_, wished: Wished) => wished);
  const change = (wished: Wished, former = shown) =>
    press(wished, {
      act: () => changeWarServerAction(guildId, wished),
      done: () => t("changed"),
      undo: () => change(former, wished),
    });
  return (
    <div className="grid gap-2.5">
      <Switch
        label={t("givesParties")}
        hint={t("givesPartiesHint")}
        isOn={shown.givesParties}
        isDisabled={!mayEdit}
        onChange={(isOn) => change({ ...shown, givesParties: isOn })}
      />
      <Switch
        label={t("removesLeavers")}
        hint={t("removesLeaversHint")}
        isOn={shown.removesLeavers}
        isDisabled={!mayEdit}
        onChange={(isOn) => change({ ...shown, removesLeavers: isOn })}
      />
    </div>
  );
}
