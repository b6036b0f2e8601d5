export const credentialRefusals = {
  'credential.not_found': 404,
  'credential.form_unknown': 406,
  'credential.unfit': 422,
  'status_list.not_found': 404,
  'archive.not_found': 404,
  'did.not_found': 404,
  'signing_key.not_found': 404,
  'signing_key.since_in_future': 422,
  'partner_key.not_found': 404,
  'partner_key.of_another': 409,
  'partner_key.retired': 409,
  'partner_key.unusable': 422,
} as const;
