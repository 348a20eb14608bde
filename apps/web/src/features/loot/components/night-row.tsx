"use client";

import { Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import type { NightInView, NightRowInView, NightsInView } from "../night.loaders.ts";
import { LootItem } from "./loot-item.tsx";
import type { NightDraft } from "./use-night-draft.ts";

type NightRowProps = {
  readonly row: NightRowInView;
  readonly people: NightInView["people"];
  readonly roster: NightsInView["roster"];
  readonly draft: NightDraft;
};

/** In the list of people: nobody yet, and whomever the rules find. */
const [later, byRules] = ["later", "rules"];

/** One drop: whom it goes to and why, with everybody else it could go to instead. */
export function NightRow(props: NightRowProps) {
  const t = useTranslations("loot.web.nights");
  const { row, draft } = props;
  const { dropId, memberId, item, isChosen } = row;
  const name = item?.shown.name ?? "";
  const options = useChoices(props);
  const choose = (id: string) =>
    id === byRules ? draft.release(dropId) : draft.choose(dropId, id === later ? null : Number(id));
  const value = memberId === null ? (isChosen ? later : null) : String(memberId);
  return (
    <li className="grid items-end gap-x-3.5 gap-y-2 border-b border-line py-3 last:border-b-0 desk:grid-cols-[minmax(0,1fr)_minmax(0,320px)_auto]">
      <div className="min-w-0 desk:self-center">
        <LootItem item={item} />
        <Why row={row} people={props.people} />
      </div>
      <div className="col-start-1 flex min-w-0 items-end gap-2 desk:col-start-2">
        <div className="min-w-0 flex-1">
          <Picker
            label={t("goesTo", { item: name })}
            placeholder={t("nobody")}
            value={value}
            options={options}
            onChange={choose}
          />
        </div>
        <IconButton
          label={t(isChosen ? "unlock" : "lock", { item: name })}
          aria-pressed={isChosen}
          onClick={() => (isChosen ? draft.release(dropId) : draft.choose(dropId, memberId))}
        >
          {isChosen ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
        </IconButton>
      </div>
    </li>
  );
}

/** Whom the rules have first and what put that one before the next, or that an officer has it otherwise. */
function Why({ row, people }: Pick<NightRowProps, "row" | "people">) {
  const t = useTranslations("loot.web.nights");
  const words = useCriterionWords();
  if (row.isOverride) return <Chip tone="warn">{t("override")}</Chip>;
  if (row.isChosen) return <Chip tone="lamp">{t(row.memberId === null ? "forLater" : "locked")}</Chip>;
  const [first, second] = row.ranking.places;
  if (!first) return <p className="text-small text-ink-3">{t("nobodyWants")}</p>;
  const criterion = row.ranking.criteria[second?.decidedBy ?? -1];
  const next = people.find(({ memberId }) => memberId === second?.memberId);
  return (
    <p className="text-small text-ink-3">
      {criterion && next ? t("ahead", { name: next.name, criterion: words.name(criterion) }) : t("only")}
    </p>
  );
}

/** Who is let in by place, then who is not, then everybody else. */
function useChoices({ row: { ranking }, people, roster }: NightRowProps) {
  const t = useTranslations("loot.web.nights");
  const tValues = useTranslations("wishlists.priority.values");
  const nameOf = new Map([...roster, ...people].map(({ memberId, name }) => [memberId, name]));
  const toOption = (memberId: number, detail?: string) => ({
    id: String(memberId),
    label: nameOf.get(memberId) ?? "",
    ...(detail !== undefined && { detail }),
  });
  const places = ranking.places.map(({ memberId }, at) =>
    toOption(memberId, tValues("rank", { rank: at + 1 })),
  );
  const outsiders = ranking.outsiders.map(({ memberId }) => toOption(memberId, t("outsider")));
  const named = new Set([...places, ...outsiders].map(({ id }) => id));
  const others = roster.map(({ memberId }) => toOption(memberId)).filter(({ id }) => !named.has(id));
  return [
    { id: byRules, label: t("byRules") },
    { id: later, label: t("later") },
    ...places,
    ...outsiders,
    ...others,
  ];
}
