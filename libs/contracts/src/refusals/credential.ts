export const credentialRefusals = {
  'credential.not_found': 404,
  'status_list.not_found': 404,
} as const;
