import { featureOfRight, type Right } from "@guildhall/core";
import type { RightsHolderView, RightsPageView } from "../rights.queries.ts";
import type { RightsDraft } from "./use-rights-draft.ts";

/** What both forms of the table show: all holders at once, or one after the other. */
export type RightsTableProps = {
  readonly view: RightsPageView;
  readonly holders: readonly RightsHolderView[];
  readonly draft: RightsDraft;
};

/** The rights by the part of the product that they are about, in reading order. */
export function groupRights(rights: readonly Right[]) {
  return [...Map.groupBy(rights, featureOfRight)];
}

export function isCellOpen({ grantable }: RightsPageView, holder: RightsHolderView, right: Right): boolean {
  return holder.isEditable && !holder.hasAll && grantable.includes(right);
}
