import type { Role } from '#contracts';
import type { Fact } from '#platform';

type Grant = { personId: string; role: Role; place: string };

export const roleGranted = ({ personId, role, place }: Grant): Fact<Grant> => ({ name: 'role.granted', subject: personId, place, data: { personId, role, place } });
export const roleRevoked = ({ personId, role, place }: Grant): Fact<Grant> => ({ name: 'role.revoked', subject: personId, place, data: { personId, role, place } });
