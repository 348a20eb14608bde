import { listItems } from "@guildhall/use-cases/items";
import { addWish, groupWishes, orderWish, setItemWeight } from "@guildhall/use-cases/wishlists";
import { type Dice, rollDice } from "./dice.ts";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** So many of the guild keep a list, the first of them the longest. */
const wisherCount = 34;

const notes = ["Last piece of my set", "Main hand", "Only if nobody needs it more", null, null, null, null];

type Wishing = { readonly itemIds: readonly number[]; readonly dice: Dice };

/** Members wish for what the catalogue has, over three weeks; some things are wanted by many. */
export async function playWishlists(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  if (calendar.game !== "throne-and-liberty") return;
  const dice = rollDice(calendar.seed + 13);
  const owner = actorOf(stage, calendar.guild.ownerId);
  const whole = { language: "en", shelf: "listed", page: 1 } as const;
  const { items } = await listItems(contextAt(stage, now), owner, whole);
  const itemIds = shuffle(
    items.map(({ itemId }) => itemId),
    dice,
  );
  const [heaviest = 0] = itemIds;
  const weighedAt = contextAt(stage, now.subtract({ hours: 22 * 24 }));
  await setItemWeight(weighedAt, owner, { itemId: heaviest, weight: 5 });
  for (const { id } of calendar.guild.people.slice(0, wisherCount))
    await wishAs(stage, id, { itemIds, dice, now });
}

/** Two or three upgrades, sometimes one or the other, and traits of what is used up. */
async function wishAs(
  stage: Stage,
  userId: string,
  { itemIds, dice, now }: Wishing & { readonly now: Temporal.Instant },
): Promise<void> {
  const actor = actorOf(stage, userId);
  const at = contextAt(stage, now.subtract({ hours: dice.between(20, 21 * 24) }));
  const wishIds: number[] = [];
  for (const itemId of draw({ itemIds, dice }, dice.between(2, 3))) {
    const wanted = { itemId, interest: "upgrade", quantity: 1, note: dice.pick(notes) };
    wishIds.push((await addWish(at, actor, wanted)).wish.wishId);
  }
  for (const itemId of draw({ itemIds, dice }, dice.between(0, 2)))
    await addWish(at, actor, { itemId, interest: "trait", quantity: dice.between(1, 4), note: null });
  const [first = 0, second = 0] = wishIds;
  if (dice.chance(25)) await groupWishes(at, actor, { wishIds: [first, second] });
  if (dice.chance(20)) await orderWish(contextAt(stage, now), actor, { wishId: second, place: 1 });
}

/** What is wanted most has nothing to do with its name. */
function shuffle(itemIds: readonly number[], dice: Dice): readonly number[] {
  const drawn = itemIds.map((itemId) => ({ itemId, at: dice.between(0, 9_999) }));
  return drawn.toSorted((one, other) => one.at - other.at).map(({ itemId }) => itemId);
}

/** Several items, each once; those at the head of the list far more often. */
function draw({ itemIds, dice }: Wishing, count: number): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, itemIds.length)) {
    const most = dice.between(0, itemIds.length - 1);
    drawn.add(itemIds[dice.between(0, dice.between(0, most))] ?? 0);
  }
  return [...drawn];
}
