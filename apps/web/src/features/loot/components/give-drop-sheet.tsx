"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAction } from "#web/components/use-action.ts";
import { MemberName } from "#web/features/members/client.ts";
import { awardByHandAction } from "../awards.actions.ts";
import type { DropInView, SuggestionView } from "../drops.loaders.ts";
import { suggestionQuery } from "../drops.queries.ts";
import { LootItem } from "./loot-item.tsx";

type GiveDropSheetProps = { readonly guildId: string; readonly rows: readonly DropInView[] };

/** The drop that the address names, and whom it goes to by the guild's rules. */
export function GiveDropSheet({ guildId, rows }: GiveDropSheetProps) {
  const [opened, open] = useUrlState("give");
  const drop = rows.find(({ dropId, state }) => String(dropId) === opened && state === "waiting");
  if (!drop) return null;
  return <GiveDrop key={opened} guildId={guildId} drop={drop} onClose={() => open(null)} />;
}

type GiveDropProps = { readonly guildId: string; readonly drop: DropInView; onClose(): void };

function GiveDrop({ guildId, drop, onClose }: GiveDropProps) {
  const t = useTranslations("loot.web.give");
  const [, sell] = useUrlState("sell");
  const { data, error, refetch } = useQuery(suggestionQuery({ guildId, dropId: drop.dropId }));
  return (
    <Sheet isOpen kicker={t("kicker")} title={<LootItem item={drop.item} />} onClose={onClose}>
      {data ? (
        <ChooseWinner guildId={guildId} drop={drop} suggestion={data} onClose={onClose} />
      ) : (
        <Reading label={t("reading")} error={error} again={refetch} />
      )}
      <Button className="mt-3.5" onClick={() => sell(String(drop.dropId))}>
        {t("inSession")}
      </Button>
    </Sheet>
  );
}

type ChooseWinnerProps = GiveDropProps & { readonly suggestion: SuggestionView };

function ChooseWinner({ guildId, drop, suggestion, onClose }: ChooseWinnerProps) {
  const t = useTranslations("loot.web.give");
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState({ reason: "", isOffer: true });
  const { ranking, people } = suggestion;
  const give = (memberId: number, name: string) =>
    run(
      () => awardByHandAction(guildId, { dropId: drop.dropId, memberId, ...draft }),
      () => {
        onClose();
        return t(draft.isOffer ? "offered" : "given", { item: drop.item?.shown.name ?? "", member: name });
      },
    );
  const places = [...ranking.places, ...ranking.outsiders].flatMap(({ memberId }) => {
    const person = people.find((one) => one.memberId === memberId);
    return person ? [person] : [];
  });
  const insiders = ranking.places.length;
  return (
    <div className="grid gap-3.5">
      <Switch
        label={t("isOffer")}
        isOn={draft.isOffer}
        onChange={(isOffer) => setDraft({ ...draft, isOffer })}
      />
      <TextField
        label={t("reason")}
        hint={t("reasonHint")}
        maxLength={200}
        autoComplete="off"
        value={draft.reason}
        error={failure}
        onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
      />
      {places.length === 0 && <p className="text-table text-ink-2">{t("nobody")}</p>}
      <ol aria-label={t("order")}>
        {places.map((person, index) => (
          <li
            key={person.memberId}
            className="flex min-h-[42px] items-center gap-2.5 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="w-5 shrink-0 text-end text-ink-3">{index < insiders ? index + 1 : ""}</span>
            <span className="min-w-0 flex-1 truncate">
              <MemberName member={person} />
            </span>
            {index >= insiders && <Chip tone="warn">{t("outsider")}</Chip>}
            <Button
              size="small"
              kind={index === 0 && insiders > 0 ? "act" : "plain"}
              isBusy={isBusy}
              aria-label={t("giveTo", { member: person.name })}
              onClick={() => give(person.memberId, person.name)}
            >
              {t(draft.isOffer ? "offer" : "give")}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
