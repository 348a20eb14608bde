"use client";

import { findTiers } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveTierAction } from "../rules.actions.ts";
import type { RulesPageView } from "../rules.loaders.ts";

type TiersCardProps = { readonly guildId: string; readonly view: RulesPageView };

/** Who stands in a tier of their own, whatever the rank says. Each choice is saved at once. */
export function TiersCard({ guildId, view }: TiersCardProps) {
  const t = useTranslations("wishlists.priority.tiers");
  const { inForce, ownTiers, isEditable, roster } = view;
  const names = findTiers(inForce.rules)?.names;
  if (!names) return null;
  const others = roster.filter(({ memberId }) => !ownTiers.some((own) => own.memberId === memberId));
  return (
    <Card title={t("title")}>
      <p className="mb-2 text-small text-ink-3">{t(isEditable ? "lead" : "leadRead")}</p>
      {ownTiers.length === 0 && <p className="text-table text-ink-2">{t("none")}</p>}
      <ul aria-label={t("title")}>
        {ownTiers.map((own) => (
          <li key={own.memberId} className="border-b border-line py-1.5 text-table last:border-b-0">
            {isEditable ? (
              <ChooseTier guildId={guildId} names={names} member={own} tier={own.tier} />
            ) : (
              <span className="flex justify-between gap-3">
                <bdi dir="auto">{own.name}</bdi>
                <bdi dir="auto">{names[own.tier - 1]}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      {isEditable && others.length > 0 && <AddTier guildId={guildId} names={names} others={others} />}
    </Card>
  );
}

type ChooseTierProps = {
  readonly guildId: string;
  readonly names: readonly string[];
  readonly member: { readonly memberId: number; readonly name: string };
  readonly tier: number | null;
};

const asRank = "";

function ChooseTier({ guildId, names, member: { memberId, name }, tier }: ChooseTierProps) {
  const t = useTranslations("wishlists.priority.tiers");
  const { failure, run } = useAction();
  const choose = (chosen: number | null) =>
    run(
      () => saveTierAction(guildId, { memberId, tier: chosen }),
      () => t(chosen === null ? "asRankNow" : "saved", { name, tier: names[(chosen ?? 0) - 1] ?? "" }),
      () => choose(tier),
    );
  return (
    <Select
      label={name}
      error={failure}
      value={tier === null ? asRank : String(tier)}
      onChange={({ target: { value } }) => choose(value === asRank ? null : Number(value))}
      options={[
        { value: asRank, label: t("asRank") },
        ...names.map((label, index) => ({ value: String(index + 1), label })),
      ]}
    />
  );
}

type AddTierProps = Pick<ChooseTierProps, "guildId" | "names"> & {
  readonly others: RulesPageView["roster"];
};

/** First who, then which tier. */
function AddTier({ guildId, names, others }: AddTierProps) {
  const t = useTranslations("wishlists.priority.tiers");
  const [chosen, choose] = useState<string | null>(null);
  const member = others.find(({ memberId }) => String(memberId) === chosen);
  return (
    <div className="mt-3 grid items-start gap-3 desk:grid-cols-2">
      <Picker
        label={t("add")}
        placeholder={t("choose")}
        value={chosen}
        options={others.map(({ memberId, name }) => ({ id: String(memberId), label: name }))}
        onChange={choose}
      />
      {member && <ChooseTier guildId={guildId} names={names} member={member} tier={null} />}
    </div>
  );
}
