/** Who is gone so soon after a drop may have come for it. */
const soonDays = 14;

type Going = { readonly awardedAt: Temporal.Instant; readonly leftAt: Temporal.Instant };

/** After how many days somebody left who had just been given something; null for whoever stayed longer. */
export function daysFromAwardToLeaving({ awardedAt, leftAt }: Going): number | null {
  const stayed = leftAt.since(awardedAt, { largestUnit: "hours" });
  const days = Math.floor(stayed.total("hours") / 24);
  return stayed.sign < 0 || Temporal.Instant.compare(awardedAt.add({ hours: 24 * soonDays }), leftAt) < 0
    ? null
    : days;
}
