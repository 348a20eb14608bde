import type { ReactNode } from "react";

export const grades = ["common", "uncommon", "rare", "epic", "epic2", "epic3"] as const;

export type Grade = (typeof grades)[number];

const colours: Record<Grade, string> = {
  common: "text-g-common",
  uncommon: "text-g-uncommon",
  rare: "text-g-rare",
  epic: "text-g-epic",
  epic2: "text-g-epic2",
  epic3: "text-g-epic3",
};

/** An item's name in the colour of its grade, with the grade in words beside it. */
export function GradeLabel({ grade, label, children }: { grade: Grade; label: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span className={`font-medium ${colours[grade]}`}>{children}</span>
      <span className="text-tiny text-ink-3">{label}</span>
    </span>
  );
}

/** The frame of an item's picture. */
export function GradeFrame({
  grade,
  isLarge,
  children,
}: {
  grade: Grade;
  isLarge?: boolean;
  children: ReactNode;
}) {
  const size = isLarge ? "icon-26 size-12" : "size-[30px]";
  return (
    <span
      className={`grid shrink-0 place-items-center rounded-control border-[1.5px] border-current bg-sunken ${size} ${colours[grade]}`}
    >
      {children}
    </span>
  );
}
