import type { ReactNode } from "react";
import { useWindow } from "../window-context.ts";

const hues = [185, 330, 25, 215, 60, 145, 280] as const;
const shapes = [
  "M12 0h12v24H12z",
  "M0 0h24L0 24z",
  "M9 0h6v24H9z",
  "M0 12h24v12H0z",
  "M0 20 12 9l12 11v-7L12 2 0 13z",
  "M12 4 20 12 12 20 4 12z",
] as const;

function pick<Item>(items: readonly [Item, ...Item[]], seed: number): Item {
  return items[seed % items.length] ?? items[0];
}

/** Ids that differ by one must not look alike: every digit stirs the whole number. */
function seedOf(id: string): number {
  const stirred = [...id].reduce((sum, digit) => Math.imul(sum ^ digit.charCodeAt(0), 0x9e_37_79_b1), 7);
  return (stirred ^ (stirred >>> 15)) >>> 4;
}

/** The lamp in the gate: what the bot shows instead of a picture. */
export function Lamp(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="var(--logo-stone)"
        fillRule="evenodd"
        d="M16 2 30 11.2V30H2V11.2zM16 10.5c-4.7 0-8 3.5-8 8.3V30h16V18.8c0-4.8-3.300-8.300-8-8.300z"
      />
      <path
        fill="var(--logo-light)"
        d="M16 14.5c2.5 3 3.8 5 3.8 7.100a3.800 3.800 0 0 1-7.600 0c0-2.100 1.300-4.100 3.800-7.100zM10.500 27.600h11V30h-11z"
      />
    </svg>
  );
}

/** A picture made of the id: the same person looks the same everywhere. */
export function Avatar({ userId, size }: { userId: string; size: 20 | 24 | 30 | 40 }): ReactNode {
  const { view } = useWindow();
  if (userId === view.botUserId)
    return (
      <span className="avatar avatar-bot" data-size={size}>
        <Lamp />
      </span>
    );
  const seed = seedOf(userId);
  return (
    <svg className="avatar" data-size={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" fill={`oklch(.46 .07 ${pick(hues, seed)})`} />
      <path d={pick(shapes, seed >> 6)} fill={`oklch(.74 .06 ${pick(hues, seed >> 12)})`} />
    </svg>
  );
}
