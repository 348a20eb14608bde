"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { wishesOfQuery } from "../wishlists.queries.ts";
import { AddWish } from "./add-wish.tsx";
import { WishKindCard } from "./wish-kind-card.tsx";

/** The list of the member that the address names; officers change it here. */
export function WishesOfSheet({ guildId }: { readonly guildId: string }) {
  const [opened, open] = useUrlState("member");
  const memberId = /^\d{1,15}$/.test(opened ?? "") ? Number(opened) : undefined;
  if (memberId === undefined) return null;
  return <ListOf key={memberId} guildId={guildId} memberId={memberId} onClose={() => open(null)} />;
}

type ListOfProps = { readonly guildId: string; readonly memberId: number; onClose(): void };

function ListOf({ guildId, memberId, onClose }: ListOfProps) {
  const t = useTranslations("wishlists.web");
  const language = useItemLanguage();
  const { data, error, refetch } = useQuery(wishesOfQuery({ guildId, language, memberId }));
  const title = data?.member ? <bdi dir="auto">{data.member.name}</bdi> : t("reading");
  return (
    <Sheet
      isOpen
      kicker={t("listOf")}
      title={title}
      onClose={onClose}
      footer={data?.isEditable && <AddWish guildId={guildId} list={data} />}
    >
      {data ? (
        <div className="grid gap-3.5">
          {data.kinds.map((kind) => (
            <WishKindCard key={kind.key} guildId={guildId} list={data} kind={kind} />
          ))}
        </div>
      ) : (
        <Reading label={t("reading")} error={error} again={refetch} />
      )}
    </Sheet>
  );
}
