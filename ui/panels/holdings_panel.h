// Spot: the coins beside the positions, which nothing here sells or counts, and the way to make one a position.
// Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace bw::ui {

class HoldingsModel;
class ListFrame;
struct HoldingLine;

class HoldingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HoldingsPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

Q_SIGNALS:
    void adoptRequested(const QString &asset);

private:
    void refresh();
    void nameTheAction();
    [[nodiscard]] const HoldingLine *chosen() const;
    void adopt();

    engine_client::EngineClient &m_client;
    HoldingsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ListFrame *m_frame = nullptr;
    QAction *m_adopt = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace bw::ui
