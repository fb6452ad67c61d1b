/** Requests an account may make. */
export interface Plan {
  readonly perMinute: number;
  readonly perDay: number;
}

/** The vendor's published limits (contract.md, 1.6). */
export const PLANS = {
  trial: { perMinute: 60, perDay: 100 },
  subscribed: { perMinute: 300, perDay: 432_000 },
} as const satisfies Record<string, Plan>;

export type PlanName = keyof typeof PLANS;
