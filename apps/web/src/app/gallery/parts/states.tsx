"use client";

import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { LoadingLine } from "#web/components/ui/loading-line.tsx";
import { SkeletonRows } from "#web/components/ui/skeleton.tsx";
import { EmptyState, ErrorState, NoRightState } from "#web/components/ui/states.tsx";
import { useSamples } from "../samples/samples.ts";

export function StatesPart() {
  const { states, empty, verbs, titles } = useSamples();
  return (
    <div data-part="states" className="grid grid-cols-1 items-start gap-3.5 desk:grid-cols-2">
      <Card title={titles.loading} aside={titles.first} isFlush>
        <SkeletonRows rows={3} label={titles.loading} />
      </Card>
      <div className="relative">
        <LoadingLine isLoading label={titles.loading} />
        <Card title={titles.again}>
          <p className="text-ink-2">{states.oldData}</p>
        </Card>
      </div>
      <Card title={titles.empty} isFlush>
        <EmptyState action={<Button>{verbs.create}</Button>}>{empty}</EmptyState>
      </Card>
      <Card title={titles.noRight} isFlush>
        <NoRightState>{states.noRight}</NoRightState>
      </Card>
      <Card title={titles.error} isFlush>
        <ErrorState title={states.failed} referenceId="AB-2917" action={<Button>{verbs.again}</Button>}>
          {states.failedAdvice}
        </ErrorState>
      </Card>
    </div>
  );
}
