// Walks through the incident beside the real controls: follows the engine's pictures, says one thing, rings what is to be used.
// Presses nothing and sends nothing. Ends by itself where the account is no paper account any more. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/tour_presenter.h"

#include <QObject>
#include <QPointer>
#include <QRect>

class QDialog;

namespace bw::ui {

class MainWindow;
class TourPanel;
class TourRing;

class TourGuide : public QObject
{
    Q_OBJECT

public:
    // Only where nothing stands in the way (tourObstacle). Lives as long as the tour, at most as long as the window.
    TourGuide(engine_client::EngineClient &client, MainWindow &window);
    ~TourGuide() override;

    void takeFocus();
    void leave(); // deletes it later

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void goOn();
    void show();
    void place();
    struct Spot
    {
        QWidget *widget = nullptr; // null: nothing is to be used
        QRect part;                // of it
    };

    [[nodiscard]] static Spot whole(QWidget *widget);
    [[nodiscard]] Spot control(TourControl which) const;
    [[nodiscard]] static Spot inDialog(TourControl which, const QWidget &dialog);
    [[nodiscard]] Spot ringed() const;
    [[nodiscard]] QDialog *openDialog() const;
    [[nodiscard]] QRect besideWhat(const QRect &area) const;

    engine_client::EngineClient &m_client;
    MainWindow &m_window;
    TourPresenter m_tour;
    TourPanel *m_panel = nullptr;
    QPointer<TourRing> m_ring; // goes with the dialog that it is in
};

// Where a panel of this size goes: beside the target, inside of `area`, over none of it where that is possible.
[[nodiscard]] QPoint placedBeside(const QRect &target, const QSize &panel, const QRect &area);

} // namespace bw::ui
