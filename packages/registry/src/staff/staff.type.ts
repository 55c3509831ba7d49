import type { Role } from '@tsunagu/access';
import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

enum StaffRole {
  WINDOW = 'window',
  CASE_WORKER = 'case-worker',
  CLERK = 'clerk',
  COORDINATOR = 'coordinator',
  LEAD_DIVISION = 'lead-division',
  SECTION = 'section',
  PROMOTER = 'promoter',
  GROUP = 'group',
  ADVISER = 'adviser',
  MEMBER = 'member',
  AUDITOR = 'auditor',
  REGISTER_KEEPER = 'register-keeper',
}
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: '職員の役割',
  valuesConfig: {
    WINDOW: { description: '窓口' },
    CASE_WORKER: { description: '相談・支援の担当' },
    CLERK: { description: '事務' },
    COORDINATOR: { description: '相談支援包括化推進員' },
    LEAD_DIVISION: { description: '主管課' },
    SECTION: { description: '所管課' },
    PROMOTER: { description: '支え合い推進員' },
    GROUP: { description: '団体' },
    ADVISER: { description: '複合課題解決アドバイザー' },
    MEMBER: { description: '会議の構成員' },
    AUDITOR: { description: '監査' },
    REGISTER_KEEPER: { description: '台帳管理' },
  },
});

/** 職員 of an agency. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '職員' })
export class Staff {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => String, { description: 'フリガナ' })
  kana!: string;

  @Field(() => String, { nullable: true, description: '職' })
  post!: string | null;

  @Field(() => [StaffRole], { description: '役割' })
  roles!: Role[];

  agencyId!: string;
}

export const StaffConnection = connectionOf(Staff, 'Staff');
