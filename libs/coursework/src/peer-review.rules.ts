import { createHash } from 'node:crypto';

/** A work to be reviewed, and how many were asked to review it so far. */
export interface Work { personId: string; submissionId: string; reviews: number }
/** Who was asked to review which work. */
export interface Ask { reviewerId: string; work: Work }

/** The same for everyone who asks, and without any order that people could see: not by name, not by time. */
const shuffled = (works: readonly Work[]): Work[] => {
  const key = ({ submissionId }: Work): string => createHash('sha256').update(submissionId).digest('hex');
  return [...works].sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

/**
 * Those who wait for works to review sit in a ring, and each is given the next `each` works. So everyone reviews exactly as many as they
 * are reviewed by, nobody their own, none twice; and nobody by whom they review, where the ring is wide enough. Needs more than `each` people.
 */
export function dealRing(waiting: readonly Work[], each: number): Ask[] {
  if (waiting.length <= each) return [];
  const ring = shuffled(waiting);
  return ring.flatMap(({ personId }, seat) =>
    Array.from({ length: each }, (_, step) => ({ reviewerId: personId, work: ring[(seat + step + 1) % ring.length]! })));
}

/**
 * Too few to make a ring: each is given those works of all which were given to the fewest, their fellow late-comers' first of all.
 * With fewer works than `each` they get what there is.
 */
export function dealLate(late: readonly Work[], all: readonly Work[], each: number): Ask[] {
  const works = shuffled(all).map((work) => ({ work, reviews: work.reviews }));
  return shuffled(late).flatMap(({ personId }) => {
    const fit = works.filter(({ work }) => work.personId !== personId).sort((one, other) => one.reviews - other.reviews).slice(0, each);
    for (const one of fit) one.reviews += 1;
    return fit.map(({ work }) => ({ reviewerId: personId, work }));
  });
}
