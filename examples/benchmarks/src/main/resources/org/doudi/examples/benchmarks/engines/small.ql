// The small rules for QLExpress. Money is counted in twelfths of a fen, fen * 12 for a month.
counted = 0L;
for (income : incomes) {
  if (income.kind != "CENTRAL_BASIC_PENSION") {
    counted = counted + income.twelfths;
  }
}
spent = 0L;
for (expense : expenses) {
  if (expense.kind == "MAJOR_ILLNESS") {
    spent = spent + expense.twelfths;
  }
}
owned = 0L;
for (asset : assets) {
  if (asset.kind == "DEPOSIT" || asset.kind == "SECURITY" || asset.kind == "BOND" ||
      asset.kind == "INSURANCE" || asset.kind == "ONLINE_FINANCE") {
    owned = owned + asset.fen;
  }
}
deducted = spent < 360000L ? spent : 360000L;
countable = counted > deducted ? counted - deducted : 0L;
line = 492000L * people;
if (countable >= line || owned > 500000L * people) {
  return -1L;
}
supplements = 0L;
for (member : members) {
  if (member.disability == "GRADE_1" || member.disability == "GRADE_2") {
    supplements = supplements + 10000L;
  } else if (member.birth.compareTo(bornByFor70) <= 0) {
    supplements = supplements + 8000L;
  } else if (member.schooling != "NOT_IN_SCHOOL") {
    supplements = supplements + 6000L;
  }
}
// Integers divide into decimals here: what is left over comes off before.
gap = line - countable + 11L;
return (gap - gap % 12L) / 12L + supplements;
