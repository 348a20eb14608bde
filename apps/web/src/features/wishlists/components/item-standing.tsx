"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { ItemWishesView, ItemWishInView } from "../wishlists.loaders.ts";
import { useInterestWords } from "./use-interest-words.ts";

/** Who would get the item if it fell now, in the order of the rules; then who wants it and would not be asked. */
export function ItemStanding({ view }: { readonly view: ItemWishesView }) {
  const t = useTranslations("wishlists.web.item");
  const { wishes, ranking, ownPlace, memberCount } = view;
  const sayWhy = useSayWhy(view);
  const placeOf = new Map(ranking?.places.map(({ memberId }, index) => [memberId, index + 1]));
  const outside = new Set(ranking?.outsiders.map(({ memberId }) => memberId));
  const placed = wishes
    .filter(({ memberId }) => placeOf.has(memberId))
    .toSorted((one, other) => (placeOf.get(one.memberId) ?? 0) - (placeOf.get(other.memberId) ?? 0));
  const others = wishes.filter(({ memberId }) => !placeOf.has(memberId));
  return (
    <>
      {ownPlace !== null && <p className="mb-2 font-medium">{t("own", { place: ownPlace })}</p>}
      {memberCount === 0 && <p className="text-table text-ink-2">{t("none")}</p>}
      {memberCount > 0 && ranking === null && (
        <p className="mb-2 text-table text-ink-2">{t("private", { count: memberCount })}</p>
      )}
      {placed.length > 0 && (
        <section className="mb-4">
          <h3 className="mb-1 font-title text-card font-semibold">{t("standing")}</h3>
          <p className="mb-1 text-small text-ink-3">{t("standingHint")}</p>
          <ol aria-label={t("standing")}>
            {placed.map((wish) => (
              <Line
                key={wish.wishId}
                wish={wish}
                place={placeOf.get(wish.memberId)}
                why={sayWhy(wish.memberId)}
              />
            ))}
          </ol>
        </section>
      )}
      {others.length > 0 && (
        <ul aria-label={t("others")} className="mb-4">
          {others.map((wish) => (
            <Line key={wish.wishId} wish={wish} mark={outside.has(wish.memberId) ? "outsider" : "young"} />
          ))}
        </ul>
      )}
    </>
  );
}

/** By what each place was decided, with what the member has there. The first place needs no word. */
function useSayWhy({ ranking }: ItemWishesView): (memberId: number) => string | undefined {
  const t = useTranslations("wishlists.priority");
  const words = useCriterionWords();
  return (memberId) => {
    const place = ranking?.places.find((one) => one.memberId === memberId);
    const index = place?.decidedBy ?? null;
    const criterion = index === null ? undefined : ranking?.criteria[index];
    const cell = index === null ? undefined : place?.cells[index];
    if (!criterion || !cell) return;
    return t("decidedBy", { criterion: words.name(criterion), value: words.cell(criterion, cell) });
  };
}

type LineProps = {
  readonly wish: ItemWishInView;
  readonly place?: number | undefined;
  /** What decided that it is not a better place. */
  readonly why?: string | undefined;
  /** Why there is no place. */
  readonly mark?: "outsider" | "young";
};

function Line({ wish, place, why, mark }: LineProps) {
  const t = useTranslations("wishlists.web.item");
  const { user } = useShell();
  const words = useInterestWords();
  const time = useGuildTime();
  const isOwn = wish.userId !== null && wish.userId === user?.userId;
  return (
    <li
      className={`flex min-h-[42px] items-center gap-2.5 border-b border-line py-1.5 text-table last:border-b-0 ${isOwn ? "bg-lamp-soft" : ""}`}
    >
      <span className="w-5 shrink-0 text-end text-ink-3">{place}</span>
      <span className="min-w-0 flex-1 truncate">
        <MemberName member={wish} />
        {why && <span className="block truncate text-small text-ink-3">{why}</span>}
      </span>
      {mark && <Chip tone={mark === "young" ? "plain" : "warn"}>{t(mark)}</Chip>}
      <span className="text-end">
        <span className="block">{words(wish.interest)}</span>
        <span className="block text-small text-ink-3">{t("since", { day: time("day", wish.wishedAt) })}</span>
      </span>
    </li>
  );
}
