"use client";

import type { ItemCategory } from "@guildhall/core/items";
import { FlaskConical, Gem, Layers, type LucideIcon, Package, Shield, Sword } from "lucide-react";
import { useState } from "react";
import { GradeFrame } from "#web/components/ui/grade.tsx";
import { lookOfGrade } from "./look-of-grade.ts";

type ItemPictureProps = {
  readonly iconUrl: string | null;
  readonly category: ItemCategory;
  /** The grade's key in the profile of the game. */
  readonly grade: string | undefined;
  readonly isLarge?: boolean;
};

const glyphs: Readonly<Record<ItemCategory, LucideIcon>> = {
  weapon: Sword,
  armor: Shield,
  accessory: Gem,
  material: Layers,
  usable: FlaskConical,
  other: Package,
};

/** The item's picture in the frame of its grade; where there is none, or it does not load, what kind of thing it is. */
export function ItemPicture({ iconUrl, category, grade, isLarge = false }: ItemPictureProps) {
  const [brokenUrl, setBroken] = useState<string | null>(null);
  const Glyph = glyphs[category];
  const size = isLarge ? 44 : 26;
  return (
    <GradeFrame grade={lookOfGrade(grade)} isLarge={isLarge}>
      {iconUrl !== null && iconUrl !== brokenUrl ? (
        <img
          // Broken before the page woke up, it says so to nobody.
          ref={(image) => {
            if (image?.complete && image.naturalWidth === 0) setBroken(iconUrl);
          }}
          src={iconUrl}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          referrerPolicy="no-referrer"
          className="rounded-[3px] object-contain"
          onError={() => setBroken(iconUrl)}
        />
      ) : (
        <Glyph aria-hidden />
      )}
    </GradeFrame>
  );
}
