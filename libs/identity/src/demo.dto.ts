import { type Role, roles } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { PlaceNamed } from './person.dto.js';

export class DemoAccountView {
  @ApiProperty({ enum: roles }) role: Role;
  login: string;
  password: string;
  nameKm: string;
  nameLatin: string;
  place: PlaceNamed;
}

export class DemoView {
  /** True when the ministry shown is invented. */
  demo: boolean;
  accounts: DemoAccountView[];
}
